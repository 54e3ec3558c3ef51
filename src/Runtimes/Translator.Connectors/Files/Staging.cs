using Translator.IR.Diagnostics;

namespace Translator.Connectors.Files;

/// <summary>
/// Files that nobody sees yet: they lie under a hidden name beside or below the target, on the same disk, so that publishing them is only renaming.
/// </summary>
internal sealed class Staging : IDisposable
{
    private readonly string target;
    private readonly string extension;
    private readonly bool isFile;
    private readonly string root;
    private readonly string run = Guid.NewGuid().ToString("N")[..12];
    private readonly List<(string Staged, string Folder)> files = [];

    public Staging(string target, string extension, bool isFile)
    {
        this.target = Path.GetFullPath(target);
        this.extension = extension;
        this.isFile = isFile;
        root = isFile ? Path.GetDirectoryName(this.target) ?? "." : this.target;
        Folder = Path.Combine(root, $"_writing-{run}");
    }

    private string Folder { get; }

    /// <summary>Where to write a file that will be in a folder of the table.</summary>
    public string NewFile(string folder)
    {
        Directory.CreateDirectory(Folder);
        var staged = Path.Combine(Folder, $"part-{files.Count:D5}-{run}{extension}");
        files.Add((staged, folder));
        return staged;
    }

    /// <summary>Moves all files to their places; those that were in the touched folders go.</summary>
    public void Publish(bool append, IReadOnlyList<string> touchedFolders)
    {
        if (isFile)
        {
            PublishFile(append);
            return;
        }

        var gone = touchedFolders.SelectMany(f => Existing(Path.Combine(target, f))).Distinct(StringComparer.Ordinal).ToList();
        var aside = gone.Select((path, i) => (From: path, To: Path.Combine(Folder, $"old-{i}"))).ToList();
        Directory.CreateDirectory(Folder);
        var moved = new List<(string From, string To)>();
        try
        {
            foreach (var (_, folder) in files)
            {
                Directory.CreateDirectory(Path.Combine(target, folder));
            }

            foreach (
                var move in aside.Concat(
                    files.Select(f => (From: f.Staged, To: Path.Combine(target, f.Folder, Path.GetFileName(f.Staged))))
                )
            )
            {
                File.Move(move.From, move.To);
                moved.Add(move);
            }
        }
        catch (IOException)
        {
            foreach (var (from, to) in Enumerable.Reverse(moved))
            {
                File.Move(to, from);
            }

            throw;
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private void PublishFile(bool append)
    {
        if (append && File.Exists(target))
        {
            throw new DataException(
                new Diagnostic(ConnectorDiagnostics.CannotWrite, null, target, "rows cannot be appended to a single file.").WithHelp(
                    "Give the table a folder as its location, or use INSERT OVERWRITE."
                )
            );
        }

        File.Move(files[0].Staged, target, overwrite: true);
    }

    private static IEnumerable<string> Existing(string folder) =>
        Directory.Exists(folder) ? DataFolder.List(folder).Select(static f => f.Path) : [];
}
