using Translator.IR.Diagnostics;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Windows;

/// <summary>The number of the row's bucket when its partition is cut into n buckets, the first ones one row longer where it does not divide.</summary>
internal sealed class Ntile(WindowCallContext context) : WindowFunction
{
    public override Column Evaluate(WindowRows rows)
    {
        var buckets = context.Call.Arguments.IsEmpty ? 1 : WindowConstants.Integer(context, 0);
        if (buckets is null or < 1)
        {
            throw new DataException(
                new Diagnostic(
                    BatchDiagnostics.WindowArgument,
                    context.Call.Origin.Location,
                    "ntile",
                    "the number of buckets must be a positive constant"
                )
            );
        }

        var values = new int[rows.Count];
        for (var partition = 0; partition < rows.Partitions; partition++)
        {
            var start = rows.PartitionStarts[partition];
            var count = rows.PartitionStarts[partition + 1] - start;
            var size = count / buckets.Value;
            var longer = count % buckets.Value;
            var inLonger = longer * (size + 1);
            for (var i = 0; i < count; i++)
            {
                values[start + i] = 1 + (int)(i < inLonger ? i / (size + 1) : longer + ((i - inLonger) / size));
            }
        }

        return new FixedColumn<int>(context.Call.Type, values, values.Length);
    }
}
