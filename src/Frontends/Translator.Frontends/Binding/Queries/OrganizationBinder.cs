using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Queries;

/// <summary>ORDER BY, SORT BY, DISTRIBUTE BY, CLUSTER BY, LIMIT and OFFSET over any query.</summary>
internal sealed class OrganizationBinder(BindingSession session)
{
    public BoundRows? Bind(OrganizedQuerySyntax syntax, QueryEnvironment environment)
    {
        if (!CheckCombination(syntax))
        {
            return null;
        }
        if (syntax.Body is SelectSyntax select)
        {
            return new SelectBinder(session).Bind(select, syntax, environment);
        }
        if (session.Queries.BindOpen(syntax.Body, environment) is not { } rows)
        {
            return null;
        }
        var scope = new ClauseScope(session, environment, rows.Scope, "ORDER BY");
        var outputs = rows.Scope.Visible.Select(static c => c.Column).ToList();
        if (BindKeys(syntax, scope, outputs) is not { } keys || !keys.TrueForAll(k => SubqueryPlaces.CheckOrder(session, k.Value)))
        {
            return null;
        }
        return Limit(Sort(rows, syntax, keys, BindDistribution(syntax, scope)), syntax);
    }

    /// <summary>The sort keys; null after an error.</summary>
    public List<SortKey>? BindKeys(OrganizedQuerySyntax syntax, Expressions.ExpressionScope scope, IReadOnlyList<ColumnSymbol> outputs)
    {
        var keys = new List<SortKey>();
        var all = syntax.OrderByAll;
        if (all is not null && ColumnNamedAll(all, scope) is { } named)
        {
            keys.Add(
                session.Expressions.MakeSortKey(
                    named,
                    new SortItemSyntax(new NullLiteralSyntax(all.Span), all.Direction, all.Nulls, all.Span)
                )
            );
        }
        else if (all is not null)
        {
            keys.AddRange(
                outputs.Select(c => KeyOf(c, new SortItemSyntax(new NullLiteralSyntax(all.Span), all.Direction, all.Nulls, all.Span)))
            );
        }
        var fine = true;
        foreach (var item in syntax.OrderBy.Concat(syntax.SortBy))
        {
            if (Position.Of(item.Expression) is not { } position)
            {
                keys.Add(session.Expressions.BindSortKey(item, scope));
            }
            else if (position < 1 || position > outputs.Count)
            {
                session.Context.Report(QueryErrors.OrderByPosition, item.Span, position, outputs.Count);
                fine = false;
            }
            else
            {
                keys.Add(KeyOf(outputs[(int)position - 1], item));
            }
        }
        foreach (var expression in syntax.ClusterBy)
        {
            var item = new SortItemSyntax(expression, SortDirection.Unspecified, NullOrder.Unspecified, expression.Span);
            keys.Add(session.Expressions.BindSortKey(item, scope));
        }
        return fine ? keys : null;
    }

    /// <summary>What DISTRIBUTE BY or CLUSTER BY says, as a hint: it only places rows.</summary>
    public Hint? BindDistribution(OrganizedQuerySyntax syntax, Expressions.ExpressionScope scope)
    {
        foreach (var expression in syntax.DistributeBy)
        {
            session.Expressions.Bind(expression, scope);
        }
        var (name, list) = syntax.ClusterBy.IsEmpty ? ("DISTRIBUTE BY", syntax.DistributeBy) : ("CLUSTER BY", syntax.ClusterBy);
        if (list.IsEmpty)
        {
            return null;
        }
        session.Context.Report(QueryErrors.DistributionUnused, list[0].Span.Cover(list[^1].Span), name);
        return new Hint(name, list.Select(session.TextOf).ToEquatableArray());
    }

    public BoundRows Sort(BoundRows rows, OrganizedQuerySyntax syntax, List<SortKey> keys, Hint? distribution)
    {
        var relation = rows.Relation;
        if (distribution is not null)
        {
            relation = new Hinted(relation, [distribution]) { Origin = session.Context.At(syntax.Span) };
        }
        if (keys.Count > 0)
        {
            relation = new Sort(relation, [.. keys]) { Origin = session.Context.At(syntax.Span) };
        }
        return rows.Through(relation);
    }

    public BoundRows? Limit(BoundRows rows, OrganizedQuerySyntax syntax)
    {
        long? count = null;
        long offset = 0;
        if (syntax.Limit is { } limit)
        {
            if (new CountBinder(session).Bind(limit, "LIMIT") is not { } most)
            {
                return null;
            }
            count = most;
        }
        if (syntax.Offset is { } skip)
        {
            if (new CountBinder(session).Bind(skip, "OFFSET") is not { } first)
            {
                return null;
            }
            offset = first;
        }
        return count is null && offset == 0
            ? rows
            : rows.Through(new Limit(rows.Relation, count, offset) { Origin = session.Context.At(syntax.Span) });
    }

    /// <summary>A column that is itself called <c>all</c> is meant before all columns.</summary>
    private static Expression? ColumnNamedAll(OrderByAllSyntax all, Expressions.ExpressionScope scope) =>
        scope.ResolveBeforeFunction([new Identifier("all", false, all.Span)], all.Span)?.Value;

    private SortKey KeyOf(ColumnSymbol column, SortItemSyntax item) =>
        session.Expressions.MakeSortKey(session.Reference(column, item.Span), item);

    private bool CheckCombination(OrganizedQuerySyntax syntax)
    {
        var ordered = !syntax.OrderBy.IsEmpty || syntax.OrderByAll is not null;
        var placed = !syntax.SortBy.IsEmpty || !syntax.DistributeBy.IsEmpty || !syntax.ClusterBy.IsEmpty;
        if (!(ordered && placed) && (syntax.ClusterBy.IsEmpty || syntax.SortBy.IsEmpty && syntax.DistributeBy.IsEmpty))
        {
            return true;
        }
        session.Context.Report(
            QueryErrors.RepeatedClause,
            syntax.Span,
            "ORDER BY, CLUSTER BY, and SORT BY with DISTRIBUTE BY exclude each other."
        );
        return false;
    }
}
