using Translator.IR.Expressions;

namespace Translator.IR.Tests.Normalisation.Reference;

/// <summary>The values of columns, with those of enclosing rows behind them.</summary>
internal sealed class Row(Row? outer = null)
{
    private readonly Dictionary<ColumnId, object?> values = [];

    public static Row Empty { get; } = new();

    public object? this[ColumnId id] =>
        values.TryGetValue(id, out var value) ? value
        : outer is not null ? outer[id]
        : throw new InvalidOperationException($"no column {id} in this row");

    public static Row Of(IEnumerable<ColumnSymbol> columns, IEnumerable<object?> cells)
    {
        var row = new Row();
        foreach (var (column, cell) in columns.Zip(cells))
        {
            row.values[column.Id] = cell;
        }
        return row;
    }

    /// <summary>This row's own values and another's.</summary>
    public Row And(Row other)
    {
        var both = new Row();
        foreach (var (id, value) in values.Concat(other.values))
        {
            both.values[id] = value;
        }
        return both;
    }

    /// <summary>This row's own values, with another row as the enclosing one.</summary>
    public Row Inside(Row enclosing)
    {
        var inside = new Row(enclosing);
        foreach (var (id, value) in values)
        {
            inside.values[id] = value;
        }
        return inside;
    }
}
