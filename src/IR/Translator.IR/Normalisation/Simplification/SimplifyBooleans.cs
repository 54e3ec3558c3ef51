using Translator.IR.Expressions;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>and(true, x) => x</c>, <c>and(false, x) => false</c>, <c>or</c> likewise, <c>not(not(x)) => x</c>, <c>and(x, x) => x</c>.</summary>
internal sealed class SimplifyBooleans : ExpressionRule
{
    /// <inheritdoc/>
    protected override Expression Rewrite(Expression node, NormalisationContext context) =>
        node switch
        {
            Call { Arguments: [var left, var right] } when node.IsCallOf(WellKnownFunctions.AndId) => Combine(node, left, right, true),
            Call { Arguments: [var left, var right] } when node.IsCallOf(WellKnownFunctions.OrId) => Combine(node, left, right, false),
            Call { Arguments: [var operand] } when node.IsCallOf(WellKnownFunctions.NotId) => Negate(node, operand),
            _ => node,
        };

    // The neutral operand goes, the other literal decides.
    private static Expression Combine(Expression node, Expression left, Expression right, bool neutral)
    {
        if (Is(left, neutral) || Is(right, !neutral))
        {
            return right;
        }
        return Is(right, neutral) || Is(left, !neutral) || (left == right && !left.IsVolatile) ? left : node;
    }

    private static bool Is(Expression expression, bool flag) => flag ? expression.IsTrue : expression.IsFalse;

    private static Expression Negate(Expression node, Expression operand) =>
        operand switch
        {
            Call { Arguments: [var inner] } when operand.IsCallOf(WellKnownFunctions.NotId) => inner,
            Literal when operand.IsTrue || operand.IsFalse => Literal.Boolean(operand.IsFalse) with { Origin = node.Origin },
            _ => node,
        };
}
