using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Decorrelation;

/// <content>Aggregates, windows and set operations.</content>
internal sealed partial class DomainUnnesting
{
    private Unnested OfAggregate(Aggregate aggregate)
    {
        if (aggregate.GroupingSets.Any(static s => s.Keys.IsEmpty))
        {
            return Visit(WithoutEmptySets(aggregate));
        }
        if (aggregate.Keys.IsEmpty)
        {
            return OfAggregateWithoutKeys(aggregate);
        }
        var below = Visit(aggregate.Input);
        var inside = (Aggregate)aggregate.MapExpressions(below.Inside);
        var (keys, domain) = DomainKeys(below);
        var always = Enumerable.Range(0, keys.Count);
        return new(
            inside with
            {
                Input = below.Relation,
                Keys = [.. keys, .. inside.Keys],
                GroupingSets = [.. inside.GroupingSets.Select(s => new GroupingSet([.. always, .. s.Keys.Select(k => k + keys.Count)]))],
            },
            domain
        );
    }

    // The empty grouping set is an aggregate without keys, which has a row even over no rows.
    private Relation WithoutEmptySets(Aggregate aggregate)
    {
        var empty = aggregate.GroupingSets.Count(static s => s.Keys.IsEmpty);
        var others = aggregate with { GroupingSets = [.. aggregate.GroupingSets.Where(static s => !s.Keys.IsEmpty)] };
        var operands = new List<Relation>();
        if (others.GroupingSets.Count > 0)
        {
            operands.Add(others.RefreshIds(context.Columns));
        }
        for (var i = 0; i < empty; i++)
        {
            operands.Add(OverAll(aggregate));
        }
        return operands is [var only]
            ? new Project(only, [.. aggregate.Output.Zip(only.Output, static (made, from) => new Assignment(made, from.Reference))])
            : new SetOperation(SetOperationKind.Union, true, [.. operands], aggregate.Output) { Origin = aggregate.Origin };
    }

    private Project OverAll(Aggregate aggregate)
    {
        var all = (Aggregate)(aggregate with { Keys = [], GroupingSets = [], GroupingId = null }).RefreshIds(context.Columns);
        var keys = aggregate.Keys.Select(k => new Assignment(context.Columns.Copy(k.Column), Literal.Null(k.Column.Type)));
        var id = aggregate.GroupingId is { } column
            ? new[] { new Assignment(context.Columns.Copy(column), Literal.BigInt((1L << aggregate.Keys.Count) - 1)) }
            : [];
        return new Project(all, [.. keys, .. all.Output.Select(static c => c.PassedThrough), .. id]) { Origin = aggregate.Origin };
    }

    // A value of the domain without rows has its row too: it is kept with a row that the aggregates do not count. What they compute from is made
    // below the outer join, where nothing is NULL that was not before.
    private Unnested OfAggregateWithoutKeys(Aggregate aggregate)
    {
        var below = Visit(aggregate.Input);
        var made = new List<Assignment>();
        ColumnReference Made(Expression value)
        {
            var column = context.Columns.Allocate("input", value.Type, value.Nullable);
            made.Add(new Assignment(column, value));
            return (column with { Nullable = true }).Reference;
        }
        var marker = Made(Literal.Boolean(true));
        var aggregates = aggregate
            .Aggregates.Select(a =>
                a with
                {
                    Value = OnlyWhere((AggregateCall)below.Inside(a.Value), context.WellKnown.IsNotNull(marker), Made),
                }
            )
            .ToList();
        var rows = new Project(below.Relation, [.. below.PassedThrough, .. made]) { Origin = aggregate.Origin };
        var all = Domain();
        var (keys, domain) = DomainKeys(all);
        return new(
            aggregate with
            {
                Input = new Join(all.Relation, rows, JoinKind.LeftOuter, SameDomain(all, below), false, null) { Origin = aggregate.Origin },
                Keys = [.. keys],
                Aggregates = [.. aggregates],
            },
            domain
        );
    }

    private AggregateCall OnlyWhere(AggregateCall call, Expression matched, Func<Expression, Expression> made) =>
        call with
        {
            Arguments = [.. call.Arguments.Select(a => a.ReferencedColumns.Count == 0 ? a : made(a))],
            OrderBy = [.. call.OrderBy.Select(k => k with { Value = made(k.Value) })],
            Filter = call.Filter is { } filter ? context.WellKnown.And([matched, made(filter)]) : matched,
        };

    private (List<Assignment> Keys, Dictionary<ColumnId, ColumnSymbol> Domain) DomainKeys(Unnested below)
    {
        var domain = columns.ToDictionary(static c => c.Id, c => context.Columns.Copy(below.Domain[c.Id]));
        return ([.. columns.Select(c => new Assignment(domain[c.Id], below.Domain[c.Id].Reference))], domain);
    }

    private Unnested OfWindow(Window window)
    {
        var below = Visit(window.Input);
        var inside = (Window)window.MapExpressions(below.Inside);
        return below with
        {
            Relation = inside with { Input = below.Relation, Partition = [.. inside.Partition, .. DomainReferences(below)] },
        };
    }

    private Unnested OfTimeWindow(TimeWindow window)
    {
        var below = Visit(window.Input);
        var inside = (TimeWindow)window.MapExpressions(below.Inside);
        return below with
        {
            Relation = inside with
            {
                Input = below.Relation,
                Partition = inside.Kind == TimeWindowKind.Session ? [.. inside.Partition, .. DomainReferences(below)] : inside.Partition,
            },
        };
    }

    private Unnested OfSetOperation(SetOperation operation)
    {
        var inputs = operation.Operands.Select(Narrowed).ToList();
        var domain = columns.ToDictionary(
            static c => c.Id,
            c => context.Columns.Copy(c) with { Nullable = inputs.Exists(i => i.Domain[c.Id].Nullable) }
        );
        return new(
            operation with
            {
                Operands = [.. inputs.Select(static i => i.Relation)],
                Columns = [.. operation.Columns, .. columns.Select(c => domain[c.Id])],
            },
            domain
        );
    }

    private IEnumerable<Expression> DomainReferences(Unnested below) => columns.Select(c => below.Domain[c.Id].Reference);

    private Expression SameDomain(Unnested left, Unnested right) =>
        context.WellKnown.And(columns.Select(c => context.WellKnown.Same(left.Domain[c.Id].Reference, right.Domain[c.Id].Reference)));
}
