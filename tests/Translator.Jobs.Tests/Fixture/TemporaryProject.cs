using Translator.IR.Diagnostics;
using Translator.Jobs.Projects;
using Translator.Runtime.Kernels;

namespace Translator.Jobs.Tests.Fixture;

/// <summary>A project in a folder that goes with the test.</summary>
internal sealed class TemporaryProject : IDisposable
{
    public TemporaryProject() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"translator-{Guid.NewGuid():N}");

    public TemporaryProject With(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? Folder);
        File.WriteAllText(full, text);
        return this;
    }

    public OpenProject Open()
    {
        var diagnostics = new DiagnosticBag();
        var project = ProjectReader.Read(Folder, new Dictionary<string, string>(), diagnostics);
        var opened = project is null ? null : OpenProject.Open(project, SessionOptions.Default, diagnostics);
        return opened ?? throw new InvalidOperationException(string.Join("\n", diagnostics));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
