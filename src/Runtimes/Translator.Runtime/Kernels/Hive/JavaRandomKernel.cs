using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Operators;

namespace Translator.Runtime.Kernels.Hive;

/// <summary>rand: java.util.Random's doubles; the n-th row of a parallel instance depends on the seed, the instance and n only.</summary>
internal sealed class JavaRandomKernel(KernelRequest request) : ScalarKernel(request.Result)
{
    private const long Multiplier = 0x5DEECE66DL;
    private const long Mask = (1L << 48) - 1;
    private long state;
    private long nextRow = -1;

    protected override bool FoldsConstants => false;

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        if (nextRow != context.FirstRow)
        {
            var seed =
                arguments.Length == 0 ? context.Session.Seed
                : arguments[0].IsNull(0) ? 0
                : Integers.Read(arguments[0], 0);
            state = ((seed + context.Partition) ^ Multiplier) & Mask;
            for (nextRow = 0; nextRow < context.FirstRow; nextRow++)
            {
                Draw();
            }
        }
        var builder = new FixedColumnBuilder<double>(DataType.Double, rows);
        for (var row = 0; row < rows; row++)
        {
            builder.Append(Draw());
        }
        nextRow += rows;
        return builder.Build();
    }

    private double Draw() => ((Next(26) << 27) + Next(27)) * (1.0 / (1L << 53));

    private long Next(int bits)
    {
        state = unchecked((state * Multiplier) + 0xB) & Mask;
        return state >>> (48 - bits);
    }
}
