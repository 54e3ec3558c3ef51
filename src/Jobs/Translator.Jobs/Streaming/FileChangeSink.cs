using System.Globalization;
using System.Text.Json;
using Translator.Connectors.Files;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Sinks;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Streaming;

/// <summary>
/// Writes changes as files of a folder, exactly once. Files of a checkpoint lie in a hidden folder with a manifest until the checkpoint is durable,
/// then they are moved to their places. Rows that only come are data files of the table; rows that come and go are change files with an
/// <c>op</c> column under <c>_changes</c>, and the table itself is written at the end of a bounded run.
/// </summary>
public sealed class FileChangeSink : IChangeSink
{
    private const string ManifestName = "manifest.json";
    private readonly string folder;
    private readonly IFileFormat format;
    private readonly EquatableArray<TableField> fields;
    private readonly SinkMode mode;
    private readonly bool appends;
    private readonly IChangeSink? snapshot;
    private readonly List<string> staged = [];
    private IFileWriter? writer;
    private string? writing;
    private long next;

    /// <summary>Makes a sink.</summary>
    /// <param name="folder">The table's folder.</param>
    /// <param name="format">The format of its files.</param>
    /// <param name="fields">The columns, by position.</param>
    /// <param name="mode">What happens to files that are there when a job starts.</param>
    /// <param name="appends">Whether rows only come.</param>
    /// <param name="snapshot">Writes the table at the end, where rows also go.</param>
    public FileChangeSink(
        string folder,
        IFileFormat format,
        EquatableArray<TableField> fields,
        SinkMode mode,
        bool appends,
        IChangeSink? snapshot = null
    )
    {
        this.folder = Path.GetFullPath(folder);
        this.format = format;
        this.fields = appends ? fields : [new TableField("op", DataType.String, false), .. fields];
        this.mode = mode;
        this.appends = appends;
        this.snapshot = snapshot;
    }

    private string Target => appends ? folder : Path.Combine(folder, "_changes");

    private string Staging => Path.Combine(folder, "_staged");

    /// <inheritdoc/>
    public void Recover(long checkpoint)
    {
        Directory.CreateDirectory(Target);
        next = checkpoint + 1;
        if (!Directory.Exists(Staging))
        {
            return;
        }

        foreach (var path in Directory.EnumerateDirectories(Staging).Order(StringComparer.Ordinal).ToList())
        {
            if (long.Parse(Path.GetFileName(path), CultureInfo.InvariantCulture) <= checkpoint)
            {
                Publish(path);
            }
            else
            {
                Directory.Delete(path, recursive: true);
            }
        }
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Delta> changes)
    {
        foreach (var change in changes)
        {
            var rows = appends ? Repeated(change) : WithOperation(change);
            if (rows.RowCount > 0)
            {
                (writer ??= Start()).Write(rows);
            }
        }
    }

    /// <inheritdoc/>
    public void Prepare(long checkpoint)
    {
        writer?.Finish();
        writer?.Dispose();
        writer = null;
        var first = checkpoint == 1 && mode != SinkMode.Append;
        if (staged.Count > 0 || first)
        {
            Directory.CreateDirectory(StagedFolder(checkpoint));
            var gone = first ? Existing() : [];
            var manifest = new Manifest([.. staged], gone);
            var path = Path.Combine(StagedFolder(checkpoint), ManifestName);
            using var file = new FileStream(path + ".writing", FileMode.Create, FileAccess.Write);
            JsonSerializer.Serialize(file, manifest);
            file.Flush(flushToDisk: true);
            file.Close();
            File.Move(path + ".writing", path, overwrite: true);
        }

        staged.Clear();
        next = checkpoint + 1;
    }

    /// <inheritdoc/>
    public void Commit(long checkpoint)
    {
        if (Directory.Exists(StagedFolder(checkpoint)))
        {
            Publish(StagedFolder(checkpoint));
        }
    }

    /// <inheritdoc/>
    public void Finish(Func<IReadOnlyList<Batch>> answer)
    {
        if (!appends)
        {
            snapshot?.Finish(answer);
        }

        if (Directory.Exists(Staging))
        {
            Directory.Delete(Staging, recursive: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer?.Dispose();
        snapshot?.Dispose();
    }

    private IFileWriter Start()
    {
        Directory.CreateDirectory(StagedFolder(next));
        writing = string.Create(CultureInfo.InvariantCulture, $"part-{next:D8}{format.Extension}");
        staged.Add(writing);
        return format.Create(Path.Combine(StagedFolder(next), writing), fields);
    }

    /// <summary>Moves the files of a checkpoint to their places; may be done again after a crash in the middle.</summary>
    private void Publish(string path)
    {
        var manifest = Path.Combine(path, ManifestName);
        if (File.Exists(manifest))
        {
            var content =
                JsonSerializer.Deserialize<Manifest>(File.ReadAllText(manifest))
                ?? throw new InternalErrorException("sink", $"{manifest} is empty");
            foreach (var old in content.Removed)
            {
                File.Delete(Path.Combine(Target, old));
            }

            foreach (var file in content.Files)
            {
                if (File.Exists(Path.Combine(path, file)))
                {
                    File.Move(Path.Combine(path, file), Path.Combine(Target, file), overwrite: true);
                }
            }
        }

        Directory.Delete(path, recursive: true);
    }

    private List<string> Existing() => [.. DataFolder.List(Target).Select(static f => f.Name)];

    private string StagedFolder(long checkpoint) => Path.Combine(Staging, string.Create(CultureInfo.InvariantCulture, $"{checkpoint:D8}"));

    private Batch Repeated(Delta change)
    {
        var rows = change.Weights.IsEmpty ? change.Rows : change.Rows.Gather(Positions(change));
        return Typed(rows, []);
    }

    private Batch WithOperation(Delta change)
    {
        var positions = Positions(change);
        var operation = ColumnBuilder.Create(DataType.String, positions.Length);
        var comes = BytesColumn.Constant(DataType.String, "+I", 1);
        var goes = BytesColumn.Constant(DataType.String, "-D", 1);
        foreach (var row in positions)
        {
            operation.AppendFrom(change.WeightOf(row) > 0 ? comes : goes, 0);
        }

        return Typed(change.Rows.Gather(positions), [operation.Build()]);
    }

    private Batch Typed(Batch rows, Column[] before) =>
        new(
            [.. before, .. Enumerable.Range(0, rows.ColumnCount).Select(i => rows.Column(i).WithType(fields[i + before.Length].Type))],
            rows.RowCount
        );

    private static int[] Positions(Delta change)
    {
        var positions = new List<int>();
        for (var row = 0; row < change.Count; row++)
        {
            for (var times = Math.Abs(change.WeightOf(row)); times > 0; times--)
            {
                positions.Add(row);
            }
        }

        return [.. positions];
    }

    private sealed record Manifest(IReadOnlyList<string> Files, IReadOnlyList<string> Removed);
}
