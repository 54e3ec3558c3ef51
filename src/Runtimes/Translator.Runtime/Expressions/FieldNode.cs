using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Expressions;

internal sealed class FieldNode(ExpressionNode operand, int ordinal, DataType type) : ExpressionNode(type)
{
    public override bool CanFail => operand.CanFail;

    protected override Column EvaluateRows(Frame frame) => ((StructColumn)operand.Evaluate(frame)).Field(ordinal);
}
