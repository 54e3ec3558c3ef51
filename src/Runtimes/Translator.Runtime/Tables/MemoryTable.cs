using Translator.IR;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Tables;

/// <summary>A table in memory; one split.</summary>
public sealed class MemoryTable : ITableSource, ITableSink
{
    private readonly Lock gate = new();
    private EquatableArray<Batch> batches = [];

    /// <summary>Makes a table of some batches.</summary>
    public MemoryTable(EquatableArray<TableField> fields, IEnumerable<Batch>? rows = null)
    {
        Fields = fields;
        batches = [.. rows ?? []];
    }

    /// <inheritdoc/>
    public EquatableArray<TableField> Fields { get; }

    /// <summary>The rows.</summary>
    public EquatableArray<Batch> Batches
    {
        get
        {
            lock (gate)
            {
                return batches;
            }
        }
    }

    /// <inheritdoc/>
    public long? EstimatedRows => Batches.Sum(static b => (long)b.RowCount);

    /// <inheritdoc/>
    public IReadOnlyList<SourceSplit> Splits(CancellationToken cancellation) => [new SourceSplit("memory")];

    /// <inheritdoc/>
    public IEnumerable<Batch> Read(SourceSplit split, long fromRow, IReadOnlyList<int> fields, CancellationToken cancellation)
    {
        var skip = fromRow;
        foreach (var batch in Batches)
        {
            cancellation.ThrowIfCancellationRequested();
            if (skip >= batch.RowCount)
            {
                skip -= batch.RowCount;
                continue;
            }

            var rows = skip == 0 ? batch : batch.Slice((int)skip, batch.RowCount - (int)skip);
            skip = 0;
            yield return new Batch([.. fields.Select(rows.Column)], rows.RowCount);
        }
    }

    /// <inheritdoc/>
    public ITableWriter Open(WriteRequest request) => new MemoryTableWriter(this, request);

    internal void Replace(Func<EquatableArray<Batch>, EquatableArray<Batch>> change)
    {
        lock (gate)
        {
            batches = change(batches);
        }
    }
}
