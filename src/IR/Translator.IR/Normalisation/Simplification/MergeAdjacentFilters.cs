using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>filter(filter(x, p), q) => filter(x, and(p, q))</c>.</summary>
internal sealed class MergeAdjacentFilters : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node is Filter { Input: Filter inner } outer
            ? inner with
            {
                Predicate = context.WellKnown.And([inner.Predicate, outer.Predicate]),
            }
            : node;
}
