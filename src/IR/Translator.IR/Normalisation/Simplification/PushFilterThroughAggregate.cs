using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>filter(aggregate(x, [k := f(a)], …), p(k)) => aggregate(filter(x, p(f(a))), [k := f(a)], …)</c>.</summary>
internal sealed class PushFilterThroughAggregate : NodeRule
{
    /// <inheritdoc/>
    protected override bool GoesDown => true;

    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context)
    {
        if (
            node is not Filter { Input: Aggregate { GroupingSets.Count: 0, Keys.Count: > 0 } aggregate } filter
            || aggregate.Keys.Any(static k => k.Value.IsVolatile)
        )
        {
            return node;
        }
        var keys = aggregate.Keys.ToDictionary(static k => k.Column.Id, static k => k.Value);
        bool IsOverKeys(Expression conjunct) =>
            !conjunct.IsVolatile && conjunct.ReferencedColumns.All(keys.ContainsKey) && conjunct.MaySubstitute(keys);
        var conjuncts = filter.Predicate.Conjuncts;
        if (!conjuncts.Any(IsOverKeys))
        {
            return node;
        }
        var below = aggregate.Input.Where([.. conjuncts.Where(IsOverKeys).Select(c => c.Substitute(keys))], context);
        return (aggregate with { Input = below }).Where([.. conjuncts.Where(c => !IsOverKeys(c))], context);
    }
}
