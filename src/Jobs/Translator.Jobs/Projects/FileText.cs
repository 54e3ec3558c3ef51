using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Jobs.Projects;

/// <summary>Reads text files that users name.</summary>
public static class FileText
{
    /// <summary>The text of a file; null after an error has been reported.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What it is, as messages call it.</param>
    /// <param name="location">Where it is named, or null for the command line.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static SourceText? Read(string path, string kind, Location? location, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            return new SourceText(path, File.ReadAllText(path));
        }
        catch (Exception flaw) when (flaw is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Add(Missing(path, kind, location));
        }
        catch (Exception flaw) when (flaw is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Report(ConfigurationErrors.Unreadable, location, path, flaw.Message);
        }
        return null;
    }

    internal static Diagnostic Missing(string path, string kind, Location? location)
    {
        var missing = new Diagnostic(ConfigurationErrors.FileMissing, location, kind, path);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is null || !Directory.Exists(folder))
        {
            return missing.WithHelp("Check the path: its folder is not there either.");
        }
        var near = Yaml.NearestName.Of(
            Path.GetFileName(path),
            Directory.EnumerateFileSystemEntries(folder).Select(static e => Path.GetFileName(e))
        );
        return near is null ? missing.WithHelp("Check the path.") : missing.WithHelp($"There is {near} in the same folder.");
    }
}
