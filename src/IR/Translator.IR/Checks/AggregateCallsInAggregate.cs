using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Checks;

/// <summary>Aggregate calls are the aggregates of an <see cref="Aggregate"/>, and stand nowhere else.</summary>
internal sealed class AggregateCallsInAggregate : IIrCheck
{
    public IEnumerable<string> Check(CheckSite site) =>
        site switch
        {
            { Expression: AggregateCall call }
                when site.Relation is not Aggregate aggregate || !aggregate.Aggregates.Any(a => ReferenceEquals(a.Value, call)) =>
            [
                "an aggregate call stands only in the aggregates of an aggregate",
            ],
            { Expression: null, Relation: Aggregate aggregate } when aggregate.Aggregates.Any(static a => a.Value is not AggregateCall) =>
            [
                "an aggregate is not an aggregate call",
            ],
            _ => [],
        };
}
