using Translator.IR.Diagnostics;
using Translator.Jobs.Projects;

namespace Translator.Jobs.Scripts;

/// <summary>Finds the files that a path on the command line means.</summary>
public static class ScriptFiles
{
    private static readonly string[] Extensions = [".sql", ".hql"];

    /// <summary>Whether a path is a project or its file.</summary>
    public static bool IsProject(string path) =>
        Directory.Exists(path)
            ? File.Exists(Path.Combine(path, Project.FileName))
            : Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML";

    /// <summary>The file, or the SQL files below a folder in the order of their names.</summary>
    public static IReadOnlyList<string> In(string path, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!Directory.Exists(path))
        {
            return [path];
        }
        var files = Directory
            .EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(static f => Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (files.Count == 0)
        {
            diagnostics.Add(FileText.Missing(Path.Combine(path, Project.FileName), "project, .sql or .hql file in", null));
        }
        return files;
    }
}
