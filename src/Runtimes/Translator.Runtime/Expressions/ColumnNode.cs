using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Expressions;

internal sealed class ColumnNode(int slot, DataType type) : ExpressionNode(type)
{
    public override bool CanFail => false;

    protected override Column EvaluateRows(Frame frame) => frame.Column(slot);
}
