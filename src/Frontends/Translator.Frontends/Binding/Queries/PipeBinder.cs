using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
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
        var rows = session.Queries.BindOpen(first, environment);
        while (rows is not null && chain.TryPop(out var pipe))
        {
            rows = Apply(rows, pipe.Operator, environment with { PipeInput = rows });
        }
        return rows;
    }

    private BoundRows? Apply(BoundRows rows, PipeOperatorSyntax step, QueryEnvironment environment)
    {
        switch (step)
        {
            case PipeSelectSyntax select:
                return Select(select.Select, environment);
            case PipeExtendSyntax extend:
                return Select(new SelectSyntax(SetQuantifier.None, [Star(extend.Span), .. extend.Items], null, extend.Span), environment);
            case PipeSetSyntax set:
                return Set(rows, set, environment);
            case PipeDropSyntax drop:
                return Drop(drop, environment);
            case PipeWhereSyntax where:
                return Select(
                    new SelectSyntax(SetQuantifier.None, [Star(where.Span)], null, where.Span) { Where = where.Condition },
                    environment
                ) is { } filtered
                    ? KeepNames(rows, filtered)
                    : null;
            case PipeAliasSyntax alias:
                return session.Tables.Rename(session.Queries.Close(rows), new TableAliasSyntax(alias.Alias, [], alias.Span));
            case PipeAggregateSyntax aggregate:
                return Select(Aggregate(aggregate), environment);
            case PipeOrganizeSyntax organize:
                return new OrganizationBinder(session).Bind(organize.Organization, environment);
            case PipeJoinSyntax join:
                return Join(rows, join, environment);
            case PipeSetOperationSyntax operation:
                return new SetOperationBinder(session).Combine(rows, operation, environment);
            case PipePivotSyntax pivot:
                return new PivotBinder(session).Bind(rows, pivot.Pivot, environment);
            case PipeSampleSyntax sample:
                session.Context.Report(StatementErrors.UnsupportedClause, sample.Span, "TABLESAMPLE");
                return null;
            default:
                throw new IR.Diagnostics.InternalErrorException($"pipe operator {step.GetType().Name}");
        }
    }

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
            var next = Select(new SelectSyntax(SetQuantifier.None, [star], null, set.Span), environment with { PipeInput = result });
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
        return Select(new SelectSyntax(SetQuantifier.None, [star], null, drop.Span), environment);
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

    private static SelectItemSyntax Star(IR.Diagnostics.TextSpan span) => new(new StarSyntax(null, [], [], span), [], span);
}
