using Translator.Testing;

namespace Translator.Architecture.Tests;

/// <summary>The C# files that people write; generated ones are left out.</summary>
internal static class SourceTree
{
    private static readonly string[] NotWritten = ["bin", "obj", "Generated"];

    /// <summary>Paths from the root, with slashes.</summary>
    public static IEnumerable<string> Files(params string[] rooms) =>
        rooms
            .SelectMany(static room => Directory.EnumerateFiles(Repository.PathOf(room), "*.cs", SearchOption.AllDirectories))
            .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(static file => !file.Split('/').Intersect(NotWritten, StringComparer.Ordinal).Any())
            .Order(StringComparer.Ordinal);
}
