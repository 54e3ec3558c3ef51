using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Expressions;

internal sealed class CallNode(ScalarKernel kernel, ExpressionNode[] arguments, bool canFail, Origin origin)
    : ExpressionNode(kernel.ResultType)
{
    public override bool CanFail { get; } = canFail || Array.Exists(arguments, static a => a.CanFail);

    protected override Column EvaluateRows(Frame frame)
    {
        var columns = new Column[arguments.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = arguments[i].Evaluate(frame);
        }
        try
        {
            return kernel.Evaluate(columns, frame.Rows, frame.Context);
        }
        catch (DataException mistake) when (mistake.Diagnostic.Location is null && origin.Location is not null)
        {
            throw Located.At(mistake, origin);
        }
    }
}
