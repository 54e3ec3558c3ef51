using System.Runtime.CompilerServices;
using Translator.Backends.Streaming.Operators;
using Translator.Backends.Streaming.Planning;
using Translator.Backends.Streaming.Traits;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming;

/// <summary>
/// From the normal IR to a stream plan. Every relation has a delta rule of its own, or is computed anew for the partitions that change.
/// </summary>
/// <param name="facts">What is known of aggregate functions.</param>
/// <param name="options">The user's choices.</param>
public sealed partial class StreamPlanner(IAggregateFacts facts, StreamOptions? options = null)
{
    private readonly StreamOptions options = options ?? StreamOptions.Default;
    private readonly Dictionary<int, StreamOperator> known = [];
    private readonly List<SharedStream> shared = [];
    private TraitInference? inference;

    private TraitInference Inference => inference ??= new TraitInference(id => known[id]);

    /// <summary>Plans a query. It may hold no subquery expressions, lateral joins or open references any more.</summary>
    public StreamPlan Plan(Relation normal)
    {
        known.Clear();
        shared.Clear();
        var target = normal as Sink;
        var query = target?.Input ?? normal;
        while (query is With with)
        {
            Define(with);
            query = with.Body;
        }

        var (root, presentation) = PlanOrdered(query);
        return new StreamPlan([.. shared], Netted(root), presentation, target);
    }

    /// <summary>What a sink or a reader sees of a step are net changes.</summary>
    private StreamOperator Netted(StreamOperator root) =>
        new NetRows(id => known[id]).AreMadeBy(root) ? root : Traced(new NetChanges(root) { Origin = root.Origin });

    private void Define(With with)
    {
        foreach (var definition in with.Definitions)
        {
            Share(definition.Id, definition.Name, Visit(definition.Query));
        }
    }

    private void Share(int id, string name, StreamOperator query)
    {
        known.Add(id, query);
        shared.Add(new SharedStream(id, name, query));
    }

    /// <summary>Finds the order at the top of a query. Rows are kept as they are right below it, and ordered when they are looked at.</summary>
    private (StreamOperator Root, Presentation? Presentation) PlanOrdered(Relation query)
    {
        var above = new Stack<Relation>();
        var node = query;
        while (node is Project or Filter or Alias or Hinted)
        {
            above.Push(node);
            node = node.Inputs[0];
        }

        Relation? kept = node switch
        {
            Sort sort => sort.Input,
            TopN or Limit { Input: Sort } => node,
            _ => null,
        };
        if (kept is null)
        {
            return (Visit(query), null);
        }

        var rows = new CteReference(-1, "rows", kept.Output);
        Relation ordered = node switch
        {
            TopN top => top with { Input = rows, Offset = 0 },
            Limit { Input: Sort sort } => sort with { Input = rows },
            _ => node.MapInputs(_ => rows),
        };
        var changes = Visit(kept);
        if (above.Count == 0)
        {
            return (changes, new Presentation(null, ordered));
        }

        var id = 1 + known.Keys.DefaultIfEmpty(0).Max();
        Share(id, "rows", changes);
        Relation below = new CteReference(id, "rows", kept.Output);
        while (above.TryPop(out var next))
        {
            ordered = next.MapInputs(_ => ordered);
            below = next.MapInputs(_ => below);
        }

        return (Visit(below), new Presentation(id, ordered));
    }

    private StreamOperator Visit(Relation relation)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new DataException(new Diagnostic(StreamPlanDiagnostics.TooDeep, relation.Origin.Location));
        }

        return Choose(relation) with
        {
            Origin = relation.Origin,
        };
    }

    private StreamOperator Choose(Relation relation) =>
        relation switch
        {
            Scan scan => Traced(new SourceScan(scan.Table, scan.Columns)),
            Values values => Traced(new InlineRows(values.Columns, values.Rows)),
            Filter filter => Linear(new RowFilter(Visit(filter.Input), filter.Predicate), filter),
            Project project => Linear(new Projection(Visit(project.Input), project.Columns), project),
            Aggregate aggregate => PlanAggregate(aggregate),
            Join join => PlanJoin(join),
            // The order of rows means nothing to changes; what does look at it takes its sort along.
            Sort sort => Visit(sort.Input),
            TopN top => Recompute(
                top,
                [
                    [],
                ]
            ),
            Limit limit => KeepsOrderOfTable(limit.Input)
                ? Recompute(
                    limit,
                    [
                        [],
                    ]
                )
                : RecomputeInOrder(limit),
            SetOperation operation => PlanSetOperation(operation),
            Distinct distinct => PlanDistinct(Visit(distinct.Input)),
            Window window => Recompute(window, [window.Partition]),
            Generate generate => Linear(
                new RowGeneration(Visit(generate.Input), generate.Function, generate.Arguments, generate.Outer, generate.Columns),
                generate
            ),
            TimeWindow window => PlanTimeWindow(window),
            Watermark watermark => Traced(new WatermarkAssignment(Visit(watermark.Input), watermark.Column, watermark.Delay)),
            Alias alias => Visit(alias.Input),
            Hinted hinted => Visit(hinted.Input),
            Unpivot => throw new InternalErrorException("stream plan", "an UNPIVOT that normalisation has left"),
            With with => PlanWith(with),
            CteReference reference => Traced(new SharedRead(reference.Id, reference.Name, reference.Columns)),
            RecursiveUnion union => PlanRecursion(union),
            Sink sink => throw new InternalErrorException("stream plan", $"a write to {sink.Table} inside a query"),
        };

    private StreamOperator Traced(StreamOperator step) => Inference.WithTraits(step);

    private StreamOperator Linear(StreamOperator step, Relation relation)
    {
        if (step.Inputs[0].Traits.Mode == ChangelogMode.Retract)
        {
            RefuseVolatile(relation);
        }

        return Traced(step);
    }

    private static void RefuseVolatile(Relation relation)
    {
        if (Volatility.FirstIn(relation.Expressions) is { } function)
        {
            throw new DataException(new Diagnostic(StreamPlanDiagnostics.VolatileOverChanges, relation.Origin.Location, function.Id));
        }
    }

    private StreamOperator Under(StreamOperator input, EquatableArray<Expression> keys) => Traced(new Exchange(input, keys));

    private StreamOperator PlanWith(With with)
    {
        Define(with);
        return Visit(with.Body);
    }

    private StreamOperator PlanDistinct(StreamOperator input) =>
        Traced(new DistinctRows(Under(input, [.. input.Output.Select(static c => new ColumnReference(c))])));

    private StreamOperator PlanSetOperation(SetOperation operation)
    {
        var parts = operation.Operands.Select(Visit).ToEquatableArray();
        if (operation.Kind == SetOperationKind.Union)
        {
            var union = Traced(new UnionAll(parts, operation.Columns));
            return operation.All ? union : PlanDistinct(union);
        }

        return Traced(
            new CountedSetOperation(
                operation.Kind,
                operation.All,
                [.. parts.Select(p => Under(p, [.. p.Output.Select(static c => new ColumnReference(c))]))],
                operation.Columns
            )
        );
    }

    private StreamOperator PlanTimeWindow(TimeWindow window)
    {
        if (window.Kind != TimeWindowKind.Session)
        {
            return Linear(
                new WindowAssignment(
                    Visit(window.Input),
                    window.Kind,
                    window.Time,
                    window.Size,
                    window.Slide,
                    window.Offset,
                    window.Start,
                    window.End
                ),
                window
            );
        }

        var input = Visit(window.Input);
        var closing = window.Time is ColumnReference time ? input.Traits.TimeOf(time.Id) : null;
        return options.Emission == WindowEmission.OnClose && closing is not null && input.Traits.Mode == ChangelogMode.AppendOnly
            ? Traced(
                new SessionAssignment(
                    Under(input, window.Partition),
                    window.Time,
                    window.Partition,
                    window.Size,
                    window.Gap,
                    window.Start,
                    window.End,
                    closing
                )
            )
            : Recompute(window, [window.Partition], _ => input);
    }

    private StreamOperator PlanRecursion(RecursiveUnion union)
    {
        var parts = new PartitionQuery(Visit);
        var anchor = parts.Input(union.Anchor);
        var step = parts.Recursive(union.Step, union.Id);
        return Recompute(union with { Anchor = anchor, Step = step }, parts, [.. parts.Inputs.Select(static _ => NoKeys)]);
    }
}
