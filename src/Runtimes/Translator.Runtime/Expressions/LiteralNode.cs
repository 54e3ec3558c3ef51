using Translator.Runtime.Columns;

namespace Translator.Runtime.Expressions;

internal sealed class LiteralNode(Column value) : ExpressionNode(value.Type)
{
    public Column Value { get; } = value;

    public override bool CanFail => false;

    protected override Column EvaluateRows(Frame frame) => Value.WithLength(frame.Rows);
}
