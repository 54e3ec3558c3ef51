using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>The row's number in its partition, from one.</summary>
internal sealed class RowNumber(DataType type) : WindowFunction
{
    public override Column Evaluate(WindowRows rows)
    {
        var values = new int[rows.Count];
        for (var partition = 0; partition < rows.Partitions; partition++)
        {
            var start = rows.PartitionStarts[partition];
            for (var row = start; row < rows.PartitionStarts[partition + 1]; row++)
            {
                values[row] = row - start + 1;
            }
        }

        return new FixedColumn<int>(type, values, values.Length);
    }
}
