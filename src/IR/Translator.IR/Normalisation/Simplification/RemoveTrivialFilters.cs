using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>filter(x, true) => x</c>, <c>filter(x, and(p, false)) => values([])</c>, NULL like FALSE.</summary>
internal sealed class RemoveTrivialFilters : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node switch
        {
            Filter { Predicate.IsTrue: true } filter => filter.Input,
            Filter filter when filter.Predicate.Conjuncts.Any(static c => c.IsFalse || c.IsNullLiteral) => filter.NoRows,
            Limit { Count: 0 } or TopN { Count: 0 } => node.NoRows,
            Limit { Count: null, Offset: 0 } limit => limit.Input,
            _ => node,
        };
}
