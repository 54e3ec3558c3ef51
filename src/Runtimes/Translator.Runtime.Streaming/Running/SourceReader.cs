using Translator.IR.Diagnostics;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Streaming.Running;

/// <summary>Reads a table part after part and knows where it is, so that a restart goes on with the next row.</summary>
internal sealed class SourceReader : IDisposable
{
    private readonly StreamSource source;
    private readonly ITableSource table;
    private readonly int[] fields;
    private readonly Func<SourceSplit, bool> isComplete;
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private IEnumerator<Batch>? rows;
    private Batch? rest;
    private string? current;
    private long offset;

    public SourceReader(StreamSource source, ITableSource table, Func<SourceSplit, bool> isComplete)
    {
        this.source = source;
        this.table = table;
        this.isComplete = isComplete;
        fields = [.. source.Columns.Select(c => FieldOf(c.Name))];
    }

    /// <summary>The rows read so far.</summary>
    public long Rows { get; private set; }

    /// <summary>The next rows, at most so many; none when nothing is there now.</summary>
    public List<Batch> Read(int most, CancellationToken cancellation)
    {
        var result = new List<Batch>();
        while (most > 0 && (rest is not null || Advance(cancellation)))
        {
            var batch = rest ?? throw new InternalErrorException("streaming", "no rows after an advance");
            var count = Math.Min(most, batch.RowCount);
            result.Add(batch.Slice(0, count));
            rest = count == batch.RowCount ? null : batch.Slice(count, batch.RowCount - count);
            offset += count;
            Rows += count;
            most -= count;
        }

        return result;
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(Rows);
        writer.Write(current is not null);
        writer.Write(current ?? "");
        writer.Write(offset);
        writer.Write(done.Count);
        foreach (var id in done.Order(StringComparer.Ordinal))
        {
            writer.Write(id);
        }
    }

    public void Load(BinaryReader reader)
    {
        Rows = reader.ReadInt64();
        var started = reader.ReadBoolean();
        var id = reader.ReadString();
        current = started ? id : null;
        offset = reader.ReadInt64();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            done.Add(reader.ReadString());
        }
    }

    public void Dispose() => rows?.Dispose();

    /// <summary>Gets rows of the current part, or of the next one.</summary>
    private bool Advance(CancellationToken cancellation)
    {
        while (true)
        {
            rows ??= Start(cancellation);
            if (rows is null)
            {
                return false;
            }

            while (rows.MoveNext())
            {
                if (rows.Current.RowCount > 0)
                {
                    rest = rows.Current;
                    return true;
                }
            }

            rows.Dispose();
            rows = null;
            done.Add(current ?? "");
            current = null;
            offset = 0;
        }
    }

    private IEnumerator<Batch>? Start(CancellationToken cancellation)
    {
        var splits = table.Splits(cancellation);
        var split = current is null
            ? splits.FirstOrDefault(s => !done.Contains(s.Id) && isComplete(s))
            : splits.FirstOrDefault(s => s.Id == current)
                ?? throw new DataException(new Diagnostic(StreamingDiagnostics.SourceIsGone, null, current, source.Table));
        if (split is null)
        {
            return null;
        }

        current = split.Id;
        return table.Read(split, offset, fields, cancellation).GetEnumerator();
    }

    private int FieldOf(string column)
    {
        for (var i = 0; i < table.Fields.Count; i++)
        {
            if (table.Fields[i].Name.Equals(column, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        throw new DataException(
            new Diagnostic(
                StreamingDiagnostics.MissingColumn,
                null,
                source.Table,
                column,
                string.Join(", ", table.Fields.Select(static f => f.Name))
            )
        );
    }
}
