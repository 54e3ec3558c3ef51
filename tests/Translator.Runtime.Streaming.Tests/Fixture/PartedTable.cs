using Translator.IR;
using Translator.IR.Relations;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Streaming.Tests.Fixture;

/// <summary>A table in parts, of which more can come.</summary>
internal sealed class PartedTable(TestTable table) : ITableSource, ITableProvider
{
    private readonly List<(string Id, Columns.Batch Rows)> parts = [];

    public EquatableArray<TableField> Fields => table.Data.Fields;

    /// <summary>Adds the next rows of the table as a part.</summary>
    public PartedTable Add(string id, params IEnumerable<object?[]> rows)
    {
        parts.Add((id, TestTable.ToBatch([.. Fields.Select(static f => f.Type)], [.. rows])));
        return this;
    }

    public IReadOnlyList<SourceSplit> Splits(CancellationToken cancellation) => [.. parts.Select(static p => new SourceSplit(p.Id))];

    public IEnumerable<Columns.Batch> Read(SourceSplit split, long fromRow, IReadOnlyList<int> fields, CancellationToken cancellation)
    {
        var rows = parts.Single(p => p.Id == split.Id).Rows;
        for (var start = (int)fromRow; start < rows.RowCount; start += 3)
        {
            var piece = rows.Slice(start, Math.Min(3, rows.RowCount - start));
            yield return new Columns.Batch([.. fields.Select(piece.Column)], piece.RowCount);
        }
    }

    public ITableSource? FindSource(QualifiedName name) => name.Last == table.Name ? this : null;

    public ITableSink? FindSink(QualifiedName name) => null;
}
