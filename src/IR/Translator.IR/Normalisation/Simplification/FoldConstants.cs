using Translator.IR.Expressions;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>add(1, 2) => 3</c>, where the context has a folder that computes it.</summary>
internal sealed class FoldConstants : ExpressionRule
{
    /// <inheritdoc/>
    protected override Expression Rewrite(Expression node, NormalisationContext context) => ConstantFolding.FoldOne(node, context.Folder);
}
