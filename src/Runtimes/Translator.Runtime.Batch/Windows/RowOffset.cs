using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>The value some rows before (lag) or after (lead) the row, else a default.</summary>
internal sealed class RowOffset(WindowCallContext context, bool backwards) : WindowFunction
{
    private readonly Execution.RowExpressions arguments = context.Arguments();

    public override Column Evaluate(WindowRows rows)
    {
        var columns = arguments.Evaluate(rows.Rows);
        var value = columns[0];
        var positions = context.Call.IgnoreNulls ? OverValues(rows, columns, ValuePositions.Of(value)) : OverRows(rows, columns);
        var result = value.Gather(positions);
        return columns.Length < 3 || columns[2].IsConstantNull ? result : WithDefaults(result, positions, columns[2]);
    }

    private long Offset(Column[] columns, int row) =>
        columns.Length < 2 ? 1
        : columns[1].IsNull(row) ? long.MaxValue
        : WindowConstants.Integer(columns[1], row);

    private int[] OverRows(WindowRows rows, Column[] columns)
    {
        var positions = new int[rows.Count];
        for (var partition = 0; partition < rows.Partitions; partition++)
        {
            var start = rows.PartitionStarts[partition];
            var end = rows.PartitionStarts[partition + 1];
            for (var row = start; row < end; row++)
            {
                var target = (Int128)row + (backwards ? -(Int128)Offset(columns, row) : Offset(columns, row));
                positions[row] = target >= start && target < end ? (int)target : -1;
            }
        }

        return positions;
    }

    /// <summary>Counts only rows with a value.</summary>
    private int[] OverValues(WindowRows rows, Column[] columns, ValuePositions values)
    {
        var positions = new int[rows.Count];
        for (var partition = 0; partition < rows.Partitions; partition++)
        {
            var start = rows.PartitionStarts[partition];
            var end = rows.PartitionStarts[partition + 1];
            for (var row = start; row < end; row++)
            {
                Int128 offset = backwards ? -(Int128)Offset(columns, row) : Offset(columns, row);
                if (offset == 0)
                {
                    positions[row] = row;
                    continue;
                }

                var target = offset < 0 ? values.Before(row) + offset : values.Before(row + 1) + offset - 1;
                positions[row] = target >= values.Before(start) && target < values.Before(end) ? values.Position((int)target) : -1;
            }
        }

        return positions;
    }

    private static Column WithDefaults(Column result, int[] positions, Column defaults)
    {
        var builder = ColumnBuilder.Create(result.Type, positions.Length);
        for (var row = 0; row < positions.Length; row++)
        {
            builder.AppendFrom(positions[row] < 0 ? defaults : result, row);
        }

        return builder.Build();
    }
}
