using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>needle IN (expressions): the OR of the comparisons.</summary>
internal sealed class InExpressionsKernel : ScalarKernel
{
    private readonly ScalarKernel[] comparisons;

    public InExpressionsKernel(KernelRequest request)
        : base(DataType.Boolean)
    {
        comparisons = new ScalarKernel[request.Arguments.Count - 1];
        for (var i = 0; i < comparisons.Length; i++)
        {
            comparisons[i] = ComparisonKernels.Create(Comparison.Equal, [request.Arguments[0], request.Arguments[i + 1]]);
        }
    }

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var result = comparisons[0].Evaluate([arguments[0], arguments[1]], rows, context);
        for (var i = 1; i < comparisons.Length; i++)
        {
            result = Logic.Combine(result, comparisons[i].Evaluate([arguments[0], arguments[i + 1]], rows, context), isAnd: false);
        }
        return result;
    }
}
