using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Bench.Engines;

/// <summary>Adds up the rows of an answer.</summary>
internal static class AnswerSum
{
    public static Answer Add(Answer before, Batch rows, ReadOnlySpan<long> weights)
    {
        var (count, sum) = (before.Rows, before.Sum);
        FixedColumn<long>? first = null;
        for (var i = 0; i < rows.ColumnCount && first is null; i++)
        {
            first = rows.Column(i) is FixedColumn<long> { Type: BigIntType } numbers ? numbers : null;
        }
        for (var row = 0; row < rows.RowCount; row++)
        {
            var weight = weights.IsEmpty ? 1 : weights[row];
            count += weight;
            sum += first is null || first.IsNull(row) ? 0 : (Int128)first[row] * weight;
        }
        return new Answer(count, sum);
    }
}
