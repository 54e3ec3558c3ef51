using Translator.IR.Expressions;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.TimeWindows;

/// <summary>Rows with the bounds of their windows.</summary>
internal static class WindowColumns
{
    public static Columns.Batch Add(Columns.Batch rows, ColumnSymbol start, ColumnSymbol end, long[] starts, long[] ends)
    {
        var columns = new Column[rows.ColumnCount + 2];
        for (var i = 0; i < rows.ColumnCount; i++)
        {
            columns[i] = rows.Column(i);
        }

        columns[^2] = new FixedColumn<long>(start.Type, starts, starts.Length);
        columns[^1] = new FixedColumn<long>(end.Type, ends, ends.Length);
        return new Columns.Batch(columns, rows.RowCount);
    }
}
