using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary>
/// <c>aggregate(sort(x, k), …) => aggregate(x, …)</c>, and under joins, DISTINCT and set operations, where no function above sees the rows in their order.
/// </summary>
internal sealed class RemoveUnneededSorts : IRule
{
    /// <inheritdoc/>
    public Relation Apply(Relation root, NormalisationContext context) => Visit(root, true);

    private static Relation Visit(Relation relation, bool ordered) =>
        relation switch
        {
            Sort sort when !ordered => Visit(sort.Input, false),
            Filter or Project or Watermark or Generate or TimeWindow or Unpivot or Alias or Hinted => relation.MapInputs(i =>
                Visit(i, ordered)
            ),
            Aggregate aggregate => aggregate.MapInputs(i => Visit(i, aggregate.Aggregates.Any(static a => SeesOrder(a.Value)))),
            With with => with.MapInputs(i => Visit(i, ordered || !ReferenceEquals(i, with.Body))),
            Join or Distinct or SetOperation or RecursiveUnion => relation.MapInputs(static i => Visit(i, false)),
            Sort or TopN or Limit or Window or Sink => relation.MapInputs(static i => Visit(i, true)),
            Scan or Relations.Values or CteReference => relation,
        };

    private static bool SeesOrder(Expression value) =>
        value is not AggregateCall { Function.Determinism: Determinism.Deterministic or Determinism.StableInRun };
}
