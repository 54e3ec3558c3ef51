using Translator.IR.Expressions;
using Translator.IR.Functions;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>add(1, 2) => 3</c>, where the context has a folder that computes it.</summary>
internal sealed class FoldConstants : ExpressionRule
{
    /// <inheritdoc/>
    protected override Expression Rewrite(Expression node, NormalisationContext context)
    {
        if (context.Folder is not { } folder || !IsConstant(node))
        {
            return node;
        }
        return folder.TryFold(node) is { } folded ? folded with { Origin = node.Origin } : node;
    }

    // Rewriting goes from the leaves up: what could be folded below is a literal by now.
    private static bool IsConstant(Expression node) =>
        node switch
        {
            Call call => call.Function.Determinism == Determinism.Deterministic && call.Arguments.All(static a => a is Literal),
            Cast { Operand: Literal } or FieldAccess { Operand: Literal } => true,
            _ => false,
        };
}
