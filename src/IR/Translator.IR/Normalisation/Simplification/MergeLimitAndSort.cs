using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>limit(sort(x, k), n) => top_n(x, k, n)</c>; not where a key changes each time, as top-n looks at keys more than once.</summary>
internal sealed class MergeLimitAndSort : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node is Limit { Input: Sort sort, Count: { } count } limit && !sort.Keys.Any(static k => k.Value.IsVolatile)
            ? new TopN(sort.Input, sort.Keys, count, limit.Offset) { Origin = limit.Origin }
            : node;
}
