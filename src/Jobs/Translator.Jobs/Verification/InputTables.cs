using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.Jobs.Running;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Verification;

/// <summary>All rows that a query reads, in memory, so that both runtimes see the same and some can be left out.</summary>
internal sealed class InputTables : ITableProvider
{
    private readonly Dictionary<string, InputTable> tables;

    private InputTables(IEnumerable<InputTable> tables) =>
        this.tables = tables.ToDictionary(static t => t.Name.ToString(), StringComparer.OrdinalIgnoreCase);

    public IEnumerable<InputTable> All => tables.Values;

    public int RowCount => All.Sum(static t => t.Rows.RowCount);

    /// <summary>Reads the columns that a query needs.</summary>
    public static InputTables Read(Relation normal, TableReader reader, CancellationToken cancellation)
    {
        var tables = new List<InputTable>();
        foreach (
            var scans in normal
                .DescendantsAndSelf()
                .OfType<Scan>()
                .GroupBy(static s => s.Table.ToString(), StringComparer.OrdinalIgnoreCase)
        )
        {
            var columns = scans
                .SelectMany(static s => s.Columns)
                .DistinctBy(static c => c.Name, StringComparer.OrdinalIgnoreCase)
                .ToEquatableArray();
            var name = scans.First().Table;
            tables.Add(new InputTable(name, columns, reader.Read(name, columns, cancellation)));
        }
        return new InputTables(tables);
    }

    /// <summary>The rows of a stream's source.</summary>
    public Batch RowsOf(QualifiedName table, EquatableArray<ColumnSymbol> columns)
    {
        var found = tables[table.ToString()];
        return new Batch([.. columns.Select(c => found.Rows.Column(found.PositionOf(c.Name)))], found.Rows.RowCount);
    }

    /// <summary>The rows at some positions, counted through all tables.</summary>
    public InputTables Keep(IReadOnlyList<int> rows)
    {
        var kept = new List<InputTable>();
        var first = 0;
        foreach (var table in All)
        {
            var end = first + table.Rows.RowCount;
            int[] own = [.. rows.Where(r => r >= first && r < end).Select(r => r - first)];
            kept.Add(table with { Rows = table.Rows.Gather(own) });
            first = end;
        }
        return new InputTables(kept);
    }

    public ITableSource? FindSource(QualifiedName table) =>
        tables.GetValueOrDefault(table.ToString()) is { } found
            ? new MemoryTable([.. found.Columns.Select(static c => new TableField(c.Name, c.Type, c.Nullable))], [found.Rows])
            : null;

    public ITableSink? FindSink(QualifiedName table) => null;
}
