using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Expressions;

/// <summary>A lambda whose body reads its parameters from slots behind those of the batch.</summary>
internal sealed class LambdaNode(ExpressionNode body, int firstSlot, int parameterCount)
{
    public LambdaBody Bind(Frame frame) => new BoundLambda(this, frame);

    private Column Evaluate(Frame outer, ReadOnlySpan<Column> parameters, ReadOnlySpan<int> outerRows) =>
        body.Evaluate(new LambdaFrame(outer, outerRows.ToArray(), parameters.ToArray(), firstSlot));

    private sealed class BoundLambda(LambdaNode lambda, Frame outer) : LambdaBody
    {
        public override int ParameterCount => lambda.ParameterCount;

        public override Column Evaluate(ReadOnlySpan<Column> parameters, ReadOnlySpan<int> outerRows) =>
            lambda.Evaluate(outer, parameters, outerRows);
    }

    private int ParameterCount => parameterCount;
}
