using Translator.Backends.Streaming.Operators;
using Translator.Backends.Streaming.Traits;
using Translator.IR.Expressions;

namespace Translator.Backends.Streaming.Planning;

/// <summary>Knows which steps never let one row come and go in the same step.</summary>
internal sealed class NetRows(Func<int, StreamOperator> shared)
{
    /// <summary>Whether each row has at most one change in a step.</summary>
    public bool AreMadeBy(StreamOperator step) =>
        step.Traits.Mode == ChangelogMode.AppendOnly
        || step switch
        {
            KeyedAggregation or DistinctRows or CountedSetOperation or Recomputation or SessionAssignment or NetChanges => true,
            // What these make keeps all columns of the rows below, so different rows stay different.
            Exchange or RowFilter or WatermarkAssignment or WindowAssignment or RowGeneration => AreMadeBy(step.Inputs[0]),
            Projection projection => KeepsAll(projection) && AreMadeBy(projection.Input),
            SharedRead read => AreMadeBy(shared(read.Id)),
            DeltaJoin or UnionAll => false,
            SourceScan or InlineRows => true,
        };

    private static bool KeepsAll(Projection projection)
    {
        var kept = projection.Columns.Select(static c => c.Value).OfType<ColumnReference>().Select(static r => r.Id).ToHashSet();
        return projection.Input.Output.All(c => kept.Contains(c.Id));
    }
}
