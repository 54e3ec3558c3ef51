namespace Translator.Runtime.Batch.Tests.Connectors;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), $"translator-{Guid.NewGuid():N}");

    public string this[string name] => Path.Combine(Root, name);

    public string Write(string name, string text)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Root);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>All files below, hidden ones too, with slashes.</summary>
    public IEnumerable<string> Files(string folder = "") =>
        Directory
            .EnumerateFiles(this[folder], "*", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(this[folder], p).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
