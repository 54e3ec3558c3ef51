using Translator.IR.Expressions;

namespace Translator.IR.Normalisation.Simplification;

/// <summary>
/// <c>and(true, x) => x</c>, <c>and(false, x) => false</c>, <c>and(x, x) => x</c>, <c>and(and(x, y), z) => and(x, y, z)</c>, <c>or</c> likewise, <c>not(not(x)) => x</c>.
/// </summary>
internal sealed class SimplifyBooleans : ExpressionRule
{
    // Longer chains are written by programs, which do not repeat themselves.
    private const int MostCompared = 100;

    /// <inheritdoc/>
    protected override Expression Rewrite(Expression node, NormalisationContext context) =>
        node switch
        {
            Call call when node.IsCallOf(WellKnownFunctions.AndId) => Combine(call, true, context.WellKnown.And),
            Call call when node.IsCallOf(WellKnownFunctions.OrId) => Combine(call, false, context.WellKnown.Or),
            Call { Arguments: [var operand] } when node.IsCallOf(WellKnownFunctions.NotId) => Negate(node, operand),
            _ => node,
        };

    // The neutral operand goes, the other literal decides.
    private static Expression Combine(Call call, bool neutral, Func<IEnumerable<Expression>, Expression> combine)
    {
        var seen = new HashSet<Expression>();
        var kept = new List<Expression>();
        var parts = call.PartsOf(call.Function.Id);
        foreach (var part in parts)
        {
            if (Is(part, !neutral))
            {
                return part;
            }
            if (!Is(part, neutral) && (parts.Count > MostCompared || seen.Add(part) || part.IsVolatile))
            {
                kept.Add(part);
            }
        }
        return kept.Count == call.Arguments.Count && kept.SequenceEqual(call.Arguments) ? call : combine(kept);
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
