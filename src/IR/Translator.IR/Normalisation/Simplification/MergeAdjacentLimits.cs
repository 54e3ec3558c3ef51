using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary><c>limit(limit(x, 10), 3) => limit(x, 3)</c>, <c>limit(top_n(x, k, 10), 3) => top_n(x, k, 3)</c>, offsets added.</summary>
internal sealed class MergeAdjacentLimits : NodeRule
{
    /// <inheritdoc/>
    protected override Relation Rewrite(Relation node, NormalisationContext context) =>
        node switch
        {
            Limit { Input: Limit inner } outer when outer.Offset <= long.MaxValue - inner.Offset => inner with
            {
                Count = Least(inner.Count, outer),
                Offset = inner.Offset + outer.Offset,
            },
            Limit { Input: TopN inner } outer when outer.Offset <= long.MaxValue - inner.Offset => inner with
            {
                Count = Least(inner.Count, outer) ?? inner.Count,
                Offset = inner.Offset + outer.Offset,
            },
            _ => node,
        };

    private static long? Least(long? inner, Limit outer)
    {
        var left = inner is { } count ? Math.Max(0, count - outer.Offset) : (long?)null;
        return (left, outer.Count) is ({ } a, { } b) ? Math.Min(a, b) : left ?? outer.Count;
    }
}
