using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Aggregation;

/// <summary>The rows of a column that have a value.</summary>
internal static class NotNull
{
    public static Selection Of(Column column)
    {
        var rows = new int[column.Length];
        var count = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            rows[count] = row;
            count += column.IsNull(row) ? 0 : 1;
        }

        return new Selection(rows, count);
    }
}
