using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation;

/// <summary>A rule that looks at one expression with what is right below it; it meets every expression of the query, children first.</summary>
internal abstract class ExpressionRule : IRule
{
    /// <inheritdoc/>
    public Relation Apply(Relation root, NormalisationContext context) => root.TransformExpressionsUp(node => Rewrite(node, context));

    /// <summary>Rewrites one expression; the same reference comes back when there is nothing to do.</summary>
    protected abstract Expression Rewrite(Expression node, NormalisationContext context);
}
