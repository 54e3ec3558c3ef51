using Translator.IR.Diagnostics;

namespace Translator.Connectors.Files;

/// <summary>The files of a table: a file, or all below a folder but those whose name starts with a dot or an underscore.</summary>
public static class DataFolder
{
    /// <summary>The folder name that stands for NULL.</summary>
    public const string NullPartition = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>The files in the order of their names.</summary>
    public static List<DataFile> List(string location)
    {
        if (File.Exists(location))
        {
            return [new DataFile(location, Path.GetFileName(location), [])];
        }

        if (!Directory.Exists(location))
        {
            throw new DataException(
                new Diagnostic(ConnectorDiagnostics.NoFile, null, location).WithHelp(
                    "Check the table's location; a relative path counts from the project's folder."
                )
            );
        }

        var files = new List<DataFile>();
        Add(location, "", [], files);
        files.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return files;
    }

    private static void Add(string folder, string name, IReadOnlyList<KeyValuePair<string, string?>> partition, List<DataFile> files)
    {
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            var file = Path.GetFileName(path);
            if (!IsHidden(file))
            {
                files.Add(new DataFile(path, name + file, [.. partition]));
            }
        }

        foreach (var path in Directory.EnumerateDirectories(folder))
        {
            var child = Path.GetFileName(path);
            if (!IsHidden(child))
            {
                Add(
                    path,
                    $"{name}{child}/",
                    child.Contains('=', StringComparison.Ordinal) ? [.. partition, ReadPartition(child)] : partition,
                    files
                );
            }
        }
    }

    /// <summary>A partition's folder with a name starting with an underscore is one all the same.</summary>
    private static bool IsHidden(string name) =>
        name.StartsWith('.') || (name.StartsWith('_') && !name.Contains('=', StringComparison.Ordinal));

    private static KeyValuePair<string, string?> ReadPartition(string folder)
    {
        var at = folder.IndexOf('=', StringComparison.Ordinal);
        var value = Uri.UnescapeDataString(folder[(at + 1)..]);
        return new(Uri.UnescapeDataString(folder[..at]), value == NullPartition ? null : value);
    }

    /// <summary>The folder's name of a partition.</summary>
    public static string PartitionName(string column, string? value) =>
        $"{Escape(column)}={(value is null ? NullPartition : Escape(value))}";

    private static string Escape(string text) =>
        string.Concat(
            text.Select(static c =>
                c < ' ' || c == '\x7F' || "\"#%'*/:=?\\{[]^".Contains(c, StringComparison.Ordinal) ? $"%{(int)c:X2}" : c.ToString()
            )
        );
}
