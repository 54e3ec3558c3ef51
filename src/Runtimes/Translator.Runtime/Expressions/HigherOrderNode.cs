using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Expressions;

internal sealed class HigherOrderNode(HigherOrderKernel kernel, ExpressionNode[] arguments, LambdaNode[] lambdas, Origin origin)
    : ExpressionNode(kernel.ResultType)
{
    public override bool CanFail => true;

    protected override Column EvaluateRows(Frame frame)
    {
        if (frame.Rows == 0)
        {
            return Column.Empty(Type);
        }
        var columns = Array.ConvertAll(arguments, a => a.Evaluate(frame));
        var bodies = Array.ConvertAll(lambdas, l => l.Bind(frame));
        try
        {
            return kernel.Evaluate(columns, bodies, frame.Rows, frame.Context);
        }
        catch (DataException mistake) when (mistake.Diagnostic.Location is null && origin.Location is not null)
        {
            throw Located.At(mistake, origin);
        }
    }
}
