using Translator.IR.Expressions;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>f(null, x) => null</c> for functions that are NULL where an argument is, <c>cast(null) => null</c>, <c>is_null(null) => true</c>.</summary>
internal sealed class PropagateNulls : ExpressionRule
{
    /// <inheritdoc/>
    protected override Expression Rewrite(Expression node, NormalisationContext context) =>
        node switch
        {
            Call { Arguments: [{ IsNullLiteral: true }] } when node.IsCallOf(WellKnownFunctions.IsNullId) => Literal.Boolean(true) with
            {
                Origin = node.Origin,
            },
            Call { Arguments: [{ IsNullLiteral: true }] } when node.IsCallOf(WellKnownFunctions.IsNotNullId) => Literal.Boolean(false) with
            {
                Origin = node.Origin,
            },
            _ => NullPropagation.FoldOne(node),
        };
}
