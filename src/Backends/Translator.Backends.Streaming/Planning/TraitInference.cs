using Translator.Backends.Streaming.Operators;
using Translator.Backends.Streaming.Traits;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Planning;

/// <summary>From the traits of a step's inputs to its own.</summary>
internal sealed class TraitInference(Func<int, StreamOperator> shared)
{
    /// <summary>The step with its traits.</summary>
    public StreamOperator WithTraits(StreamOperator step) => step with { Traits = Infer(step) };

    private StreamTraits Infer(StreamOperator step) =>
        step switch
        {
            SourceScan => new(ChangelogMode.AppendOnly, null, [], StateBound.None),
            InlineRows rows => new(ChangelogMode.AppendOnly, rows.Rows.Count <= 1 ? [] : null, [], StateBound.None),
            SharedRead read => OfRead(read),
            RowFilter filter => filter.Input.Traits with { State = StateBound.None },
            Projection projection => OfProjection(projection),
            RowGeneration generation => generation.Input.Traits with { Key = null, State = StateBound.None },
            UnionAll union => OfUnion(union),
            WindowAssignment window => OfWindow(window),
            SessionAssignment session => OfSession(session),
            WatermarkAssignment watermark => watermark.Input.Traits with
            {
                Times = [.. watermark.Input.Traits.Times.Where(t => t.Column != watermark.Column.Id), new(watermark.Column.Id, 1)],
                State = StateBound.None,
            },
            NetChanges net => net.Input.Traits with { State = StateBound.None },
            Exchange exchange => exchange.Input.Traits with { State = StateBound.None },
            KeyedAggregation aggregation => OfAggregation(aggregation),
            DeltaJoin join => new(Worst(join.Inputs), null, [], StateBound.Unbounded),
            DistinctRows distinct => new(
                distinct.Input.Traits.Mode,
                [.. distinct.Output.Select(static c => c.Id)],
                distinct.Input.Traits.Times,
                StateBound.Unbounded
            ),
            CountedSetOperation operation => new(
                operation.Kind == SetOperationKind.Intersect ? Worst(operation.Inputs) : ChangelogMode.Retract,
                operation.All ? null : [.. operation.Output.Select(static c => c.Id)],
                [],
                StateBound.Unbounded
            ),
            Recomputation => new(ChangelogMode.Retract, null, [], StateBound.Unbounded),
        };

    private static ChangelogMode Worst(IEnumerable<StreamOperator> inputs) =>
        inputs.Any(static i => i.Traits.Mode == ChangelogMode.Retract) ? ChangelogMode.Retract : ChangelogMode.AppendOnly;

    private StreamTraits OfRead(SharedRead read)
    {
        var query = shared(read.Id);
        var renamed = query.Output.Zip(read.Columns).ToLookup(static p => p.First.Id, static p => p.Second.Id);
        return Renamed(query.Traits, renamed);
    }

    private static StreamTraits OfProjection(Projection projection)
    {
        var renamed = projection
            .Columns.Where(static c => c.Value is ColumnReference)
            .ToLookup(static c => ((ColumnReference)c.Value).Id, static c => c.Column.Id);
        var traits = Renamed(projection.Input.Traits, renamed);
        return traits with { Times = [.. traits.Times, .. projection.Columns.SelectMany(c => TimesIn(c, projection.Input.Traits))] };
    }

    /// <summary>The times in a struct that is put together here, and those that are taken out of one.</summary>
    private static IEnumerable<EventTimeColumn> TimesIn(Assignment made, StreamTraits input) =>
        made.Value switch
        {
            Call { Function.Id: "struct" } call => call
                .Arguments.Select(
                    (a, i) =>
                        a is ColumnReference part && input.TimeOf(part.Id) is { } time
                            ? new EventTimeColumn(made.Column.Id, time.Lag, i)
                            : null
                )
                .OfType<EventTimeColumn>(),
            FieldAccess { Operand: ColumnReference whole } access => input
                .Times.Where(t => t.Column == whole.Id && t.Field == access.Ordinal)
                .Select(t => new EventTimeColumn(made.Column.Id, t.Lag)),
            _ => [],
        };

    private static StreamTraits Renamed(StreamTraits traits, ILookup<ColumnId, ColumnId> renamed) =>
        traits with
        {
            Key = traits.Key is { } key && key.All(renamed.Contains) ? [.. key.Select(k => renamed[k].First())] : null,
            Times = [.. traits.Times.SelectMany(t => renamed[t.Column].Select(c => t with { Column = c }))],
            State = StateBound.None,
        };

    private static StreamTraits OfUnion(UnionAll union)
    {
        var times = new List<EventTimeColumn>();
        for (var i = 0; i < union.Columns.Count; i++)
        {
            var parts = union.Parts.Select(p => p.Traits.TimeOf(p.Output[i].Id)).ToList();
            if (parts.All(static p => p is not null))
            {
                times.Add(new EventTimeColumn(union.Columns[i].Id, parts.Max(static p => p?.Lag ?? 0)));
            }
        }

        return new(Worst(union.Parts), null, [.. times], StateBound.None);
    }

    private static StreamTraits OfWindow(WindowAssignment window)
    {
        var traits = window.Input.Traits with { Key = null, State = StateBound.None };
        if (window.Time is not ColumnReference time || traits.TimeOf(time.Id) is not { } known)
        {
            return traits;
        }

        // A window's end comes at least one microsecond after each of its times.
        var lag = Math.Max(0, known.Lag - 1);
        var end = new EventTimeColumn(window.End.Id, lag);
        return window.Kind == TimeWindowKind.Cumulate
            ? traits with
            {
                Times = [.. traits.Times, end],
            }
            : traits with
            {
                Times = [.. traits.Times, end, new(window.Start.Id, lag + window.Size)],
            };
    }

    private static StreamTraits OfSession(SessionAssignment session) =>
        new(ChangelogMode.AppendOnly, null, [new EventTimeColumn(session.End.Id, session.Closing.Lag)], StateBound.ByWatermark);

    private static StreamTraits OfAggregation(KeyedAggregation aggregation)
    {
        var closes = aggregation.Closing is not null && aggregation.GroupingSets.IsEmpty;
        return new(
            aggregation.EmitsOnClose ? ChangelogMode.AppendOnly : ChangelogMode.Retract,
            aggregation.GroupingSets.IsEmpty ? [.. aggregation.Keys.Select(static k => k.Column.Id)] : null,
            aggregation.EmitsOnClose && closes
                ?
                [
                    .. aggregation
                        .Keys.Where(k => k.Value is ColumnReference r && r.Id == aggregation.Closing?.Column)
                        .Select(k => new EventTimeColumn(k.Column.Id, aggregation.Closing?.Lag ?? 0, aggregation.Closing?.Field)),
                ]
                : [],
            closes ? StateBound.ByWatermark : StateBound.Unbounded
        );
    }
}
