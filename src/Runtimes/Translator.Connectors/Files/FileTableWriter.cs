using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.IR.Time;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;
using Translator.Runtime.Tables;
using Translator.Runtime.Text;
using Translator.Runtime.Time;

namespace Translator.Connectors.Files;

/// <summary>Writes files beside the table, one a partition, and moves them into it at the commit.</summary>
internal sealed class FileTableWriter : ITableWriter
{
    private readonly FileTable table;
    private readonly WriteRequest request;
    private readonly ValueText text;
    private readonly Staging staging;
    private readonly int[] keys;
    private readonly int[] values;
    private readonly GroupTable partitions;
    private readonly List<(string Folder, IFileWriter Writer)> files = [];

    public FileTableWriter(FileTable table, WriteRequest request, ZoneRules zone)
    {
        this.table = table;
        this.request = request;
        text = new ValueText(TextStyle.Shell, zone);
        keys = [.. request.PartitionColumns.Select(Position)];
        values = [.. Enumerable.Range(0, table.Fields.Count).Where(i => !keys.Contains(i))];
        partitions = new GroupTable(keys.Select(k => table.Fields[k].Type));
        staging = new Staging(table.Location, table.Format.Extension, isFile: IsFile(table, request));
    }

    public void Write(Batch rows)
    {
        if (rows.RowCount == 0)
        {
            return;
        }

        var compact = rows.Compact();
        var ids = new int[compact.RowCount];
        partitions.Assign([.. keys.Select(k => compact.Column(k).WithType(table.Fields[k].Type))], ids.Length, ids);
        var content = new Batch([.. values.Select(v => compact.Column(v).WithType(table.Fields[v].Type))], compact.RowCount);
        while (files.Count < partitions.Count)
        {
            files.Add(Start(FolderOf(partitions.Keys(files.Count, 1))));
        }

        foreach (var id in ids.Distinct())
        {
            var picked = Enumerable.Range(0, ids.Length).Where(row => ids[row] == id).ToArray();
            Guarded(() => files[id].Writer.Write(content.Select(new Selection(picked, picked.Length)).Compact()));
        }
    }

    public void Commit() =>
        Guarded(() =>
        {
            if (files.Count == 0 && keys.Length == 0)
            {
                files.Add(Start(""));
            }

            foreach (var (_, writer) in files)
            {
                writer.Finish();
                writer.Dispose();
            }

            var touched = request.Mode switch
            {
                SinkMode.Append => [],
                SinkMode.Overwrite => [FolderOf([.. request.Partition])],
                SinkMode.OverwriteDynamicPartitions => files.Select(static f => f.Folder).ToArray(),
                _ => throw new InternalErrorException("sink", $"mode {request.Mode}"),
            };
            staging.Publish(request.Mode == SinkMode.Append, touched);
        });

    public void Dispose()
    {
        foreach (var (_, writer) in files)
        {
            writer.Dispose();
        }

        staging.Dispose();
    }

    private static bool IsFile(FileTable table, WriteRequest request) =>
        request.PartitionColumns.IsEmpty
        && (File.Exists(table.Location) || (!Directory.Exists(table.Location) && Path.HasExtension(table.Location)));

    private (string Folder, IFileWriter Writer) Start(string folder) =>
        (folder, table.Format.Create(staging.NewFile(folder), [.. values.Select(v => table.Fields[v])]));

    /// <summary>The folders of the first partition columns at some values.</summary>
    private string FolderOf(Column[] partition)
    {
        var names = new List<string>();
        for (var i = 0; i < partition.Length; i++)
        {
            names.Add(DataFolder.PartitionName(table.Fields[keys[i]].Name, partition[i].IsNull(0) ? null : text.Format(partition[i], 0)));
        }

        return string.Join('/', names);
    }

    private int Position(string column)
    {
        for (var i = 0; i < table.Fields.Count; i++)
        {
            if (table.Fields[i].Name.Equals(column, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        throw new InternalErrorException("sink", $"no partition column {column}");
    }

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception flaw) when (flaw is IOException or UnauthorizedAccessException or ParquetSharp.ParquetException)
        {
            throw new DataException(
                new Diagnostic(ConnectorDiagnostics.CannotWrite, null, table.Location, flaw.Message.Split('\n')[0]).WithHelp(
                    "Check that the folder exists, may be written to and has room; nothing of this run was left there."
                )
            );
        }
    }
}
