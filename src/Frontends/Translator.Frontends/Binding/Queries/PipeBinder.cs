using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Binding.Queries;

/// <summary><c>input |&gt; operator |&gt; …</c>: each operator is the clause that a SELECT over the rows before it would have.</summary>
internal sealed class PipeBinder(BindingSession session)
{
    public BoundRows? Bind(PipeQuerySyntax syntax, QueryEnvironment environment)
    {
        var chain = new Stack<PipeQuerySyntax>();
        QuerySyntax first = syntax;
        while (first is PipeQuerySyntax pipe)
        {
            chain.Push(pipe);
            first = pipe.Input;
        }
        if (session.Exceeds(chain.Count, QuerySize.Names, "pipe operators", syntax.Span))
        {
            return null;
        }
        var rows = session.Queries.BindOpen(first, environment);
        while (rows is not null && chain.TryPop(out var pipe))
        {
            rows = Apply(rows, pipe.Operator, environment with { PipeInput = rows });
        }
        return rows;
    }

    private BoundRows? Apply(BoundRows rows, PipeOperatorSyntax step, QueryEnvironment environment) =>
        step switch
        {
            PipeSelectSyntax select => Select(select.Select, environment),
            PipeExtendSyntax extend => Select(
                List([Star(extend.Span), .. extend.Items], extend.Span),
                environment with
                {
                    PipeClause = "EXTEND",
                }
            ),
            PipeSetSyntax set => Set(rows, set, environment),
            PipeDropSyntax drop => Drop(drop, environment),
            PipeWhereSyntax where => Where(rows, where, environment),
            PipeAliasSyntax alias => session.Tables.Rename(session.Queries.Close(rows), new TableAliasSyntax(alias.Alias, [], alias.Span)),
            PipeAggregateSyntax aggregate => Aggregate(aggregate, environment),
            PipeOrganizeSyntax organize => Organize(organize.Organization, environment),
            PipeJoinSyntax join => Join(rows, join, environment),
            PipeSetOperationSyntax operation => new SetOperationBinder(session).Combine(rows, operation, environment),
            PipePivotSyntax pivot => new PivotBinder(session).Bind(rows, pivot.Pivot, environment),
            PipeSampleSyntax sample => new SampleBinder(session).Bind(session.Queries.Close(rows), sample.Sample),
        };

    private BoundRows? Where(BoundRows rows, PipeWhereSyntax where, QueryEnvironment environment) =>
        Select(List([Star(where.Span)], where.Span) with { Where = where.Condition }, environment) is { } filtered
            ? KeepNames(rows, filtered)
            : null;

    private BoundRows? Select(SelectSyntax select, QueryEnvironment environment) =>
        new SelectBinder(session).Bind(select, null, environment);

    private BoundRows? Set(BoundRows rows, PipeSetSyntax set, QueryEnvironment environment)
    {
        var result = rows;
        foreach (var assignment in set.Assignments)
        {
            if (assignment.Value is not { } value)
            {
                session.Context.Report(StatementErrors.UnsupportedClause, assignment.Span, "SET to DEFAULT");
                return null;
            }
            var item = new SelectItemSyntax(value, [assignment.Name.Last], assignment.Span);
            var star = new SelectItemSyntax(new StarSyntax(null, [], [item], set.Span), [], set.Span);
            var next = Select(List([star], set.Span), environment with { PipeInput = result, PipeClause = "SET" });
            if (next is null)
            {
                return null;
            }
            result = next;
        }
        return result;
    }

    private BoundRows? Drop(PipeDropSyntax drop, QueryEnvironment environment)
    {
        var names = drop.Columns.Select(static c => new QualifiedName([c], c.Span)).ToEquatableArray();
        var star = new SelectItemSyntax(new StarSyntax(null, names, [], drop.Span), [], drop.Span);
        return Select(List([star], drop.Span), environment);
    }

    private BoundRows? Organize(OrganizedQuerySyntax organization, QueryEnvironment environment)
    {
        var ordered = !organization.OrderBy.IsEmpty || organization.OrderByAll is not null;
        if (!ordered || organization is { Limit: null, Offset: null })
        {
            return new OrganizationBinder(session).Bind(organization, environment);
        }
        var location = new Location(session.Context.Source, organization.Span);
        session.Context.Diagnostics.Add(
            new Diagnostic(QueryErrors.RepeatedClause, location, "ORDER BY and LIMIT need a |> each.")
            {
                Condition = "MULTIPLE_QUERY_RESULT_CLAUSES_WITH_PIPE_OPERATORS",
            }
        );
        return null;
    }

    private BoundRows? Aggregate(PipeAggregateSyntax aggregate, QueryEnvironment environment)
    {
        if (aggregate.GroupBy is { } grouping && GroupByBinder.HasSets(grouping))
        {
            session.Context.Report(QueryErrors.PipeGroupingSets, grouping.Span);
            return null;
        }
        if (!aggregate.Items.IsEmpty || !aggregate.GroupItems.IsEmpty || aggregate.GroupBy is not null)
        {
            return Select(Aggregate(ByName(aggregate, environment.PipeInput)), environment);
        }
        var location = new Location(session.Context.Source, aggregate.Span);
        session.Context.Diagnostics.Add(
            new Diagnostic(QueryErrors.PipeAggregateMissing, location) { Condition = "_LEGACY_ERROR_TEMP_0035" }
        );
        return null;
    }

    /// <summary>A position in the GROUP BY of a pipe names a column of the rows that flow in.</summary>
    private static PipeAggregateSyntax ByName(PipeAggregateSyntax aggregate, BoundRows? input)
    {
        var names = input?.Scope.Visible.Select(static c => c.Name).ToList() ?? [];
        var groupBy = aggregate.GroupBy is { } given ? given with { Elements = given.Elements.Select(Element).ToEquatableArray() } : null;
        return aggregate with { GroupItems = aggregate.GroupItems.Select(Item).ToEquatableArray(), GroupBy = groupBy };

        SelectItemSyntax Item(SelectItemSyntax item) => item with { Expression = Named(item.Expression) };

        GroupingElementSyntax Element(GroupingElementSyntax element) =>
            element is ExpressionGroupingSyntax single ? single with { Expression = Named(single.Expression) } : element;

        ExpressionSyntax Named(ExpressionSyntax syntax)
        {
            if (Position.Of(syntax) is not { } position || position < 1 || position > names.Count)
            {
                return syntax;
            }
            var name = new QualifiedName([new Identifier(names[(int)position - 1], true, syntax.Span)], syntax.Span);
            return new ColumnSyntax(name, syntax.Span);
        }
    }

    private static SelectSyntax Aggregate(PipeAggregateSyntax aggregate)
    {
        var groupBy = aggregate.GroupBy;
        if (groupBy is null && !aggregate.GroupItems.IsEmpty)
        {
            var elements = aggregate
                .GroupItems.Select(static i => (GroupingElementSyntax)new ExpressionGroupingSyntax(i.Expression, i.Span))
                .ToEquatableArray();
            groupBy = new GroupBySyntax(false, elements, GroupingForm.None, aggregate.Span);
        }
        return new SelectSyntax(SetQuantifier.None, [.. aggregate.GroupItems, .. aggregate.Items], null, aggregate.Span)
        {
            GroupBy = groupBy ?? new GroupBySyntax(false, [], GroupingForm.None, aggregate.Span),
        };
    }

    private BoundRows? Join(BoundRows rows, PipeJoinSyntax join, QueryEnvironment environment) =>
        new JoinBinder(session).Bind(
            rows,
            new JoinSyntax(join.Kind, join.Natural, join.Right, join.Right, join.Condition, join.Using, join.Span),
            environment with
            {
                PipeInput = null,
            }
        );

    /// <summary>WHERE passes all columns on, so that their qualifiers stay good after it.</summary>
    private static BoundRows KeepNames(BoundRows before, BoundRows after)
    {
        var kept = after.Relation.Output.Select(static c => c.Id).ToHashSet();
        return before.Scope.Columns.All(c => kept.Contains(c.Column.Id)) ? before.Through(after.Relation) : after;
    }

    private static SelectSyntax List(EquatableArray<SelectItemSyntax> items, TextSpan span) => new(SetQuantifier.None, items, null, span);

    private static SelectItemSyntax Star(TextSpan span) => new(new StarSyntax(null, [], [], span), [], span);
}
