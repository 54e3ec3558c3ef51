using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>limit(sort(x, k), n) => top_n(x, k, n)</c>.</summary>
internal sealed class MergeLimitAndSort : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node is Limit { Input: Sort sort, Count: { } count } limit
            ? new TopN(sort.Input, sort.Keys, count, limit.Offset) { Origin = limit.Origin }
            : node;
}
