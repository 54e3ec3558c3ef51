using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// A SELECT with the ORDER BY and LIMIT over it. All clauses are bound over the rows of FROM and WHERE; aggregates, window calls and generators
/// that they use are collected on the way, and the relations are put together from them at the end.
/// </summary>
internal sealed class SelectBinder(BindingSession session)
{
    public BoundRows? Bind(SelectSyntax select, OrganizedQuerySyntax? organization, QueryEnvironment environment)
    {
        if (select.Transform is { } transform)
        {
            return new TransformBinder(session).Bind(select, transform, environment);
        }
        return session.Tables.Bind(select.From, environment) is { } from ? Bind(select, organization, environment, from) : null;
    }

    /// <summary>The same over rows that are bound already (Hive's <c>FROM t INSERT … SELECT …</c>, pipes).</summary>
    public BoundRows? Bind(SelectSyntax select, OrganizedQuerySyntax? organization, QueryEnvironment environment, BoundRows from)
    {
        var inner = environment with { PipeInput = null, PipeClause = null };
        if (select.Where is { } where)
        {
            from = Filter(from, where, inner);
        }
        var level = new SelectLevel(session, inner, from)
        {
            HasGroupBy = select.GroupBy is not null,
            HasHaving = select.Having is not null,
            GroupsByWindowTime =
                select.GroupBy?.DescendantsAndSelf().OfType<FunctionCallSyntax>().Any(TimeWindowName.IsWindowTime) ?? false,
            PipeClause = environment.PipeClause,
            HasGroupingSets = select.GroupBy is { } clause && GroupByBinder.HasSets(clause),
        };
        foreach (var window in select.Windows.Concat(organization?.Windows ?? []))
        {
            level.AddNamedWindow(window);
        }
        PrepareGrouping(select.GroupBy, level);
        new SelectListBinder(level).Bind(select.Items);
        var grouping = select.GroupBy is { } groupBy ? new GroupByBinder(level).Bind(groupBy) : Grouping.None;
        var clauses = new SelectClauses(select, organization)
        {
            Having = Having(select.Having, level),
            Qualify = Condition(select.Qualify, level, SelectClause.Qualify, ConditionClause.Qualify),
        };
        if (organization is not null)
        {
            var scope = new SelectScope(level, SelectClause.OrderBy);
            var binder = new OrganizationBinder(session);
            var outputs = level.Items.Select(static i => i.Column).ToList();
            clauses = clauses with
            {
                Keys = binder.BindKeys(organization, scope, outputs),
                Distribution = binder.BindDistribution(organization, scope),
            };
        }
        return grouping is null || clauses.Keys is null ? null : new SelectAssembler(level, grouping, clauses).Assemble();
    }

    private BoundRows Filter(BoundRows from, ExpressionSyntax where, QueryEnvironment environment)
    {
        var scope = new ClauseScope(session, environment, from.Scope, "WHERE");
        var predicate = session.Expressions.BindCondition(where, scope, ConditionClause.Where);
        return from.Through(new Filter(from.Relation, predicate) { Origin = session.Context.At(where.Span) });
    }

    /// <summary>Spark casts what is no boolean in HAVING, and only there.</summary>
    private Expression? Having(ExpressionSyntax? syntax, SelectLevel level)
    {
        if (syntax is null || session.Context.Profile.Dialect == SourceDialect.Hive)
        {
            return Condition(syntax, level, SelectClause.Having, ConditionClause.Having);
        }
        var value = session.Expressions.Bind(syntax, new SelectScope(level, SelectClause.Having));
        return value.Type is { IsNumeric: true }
            ? new Cast(value, DataType.Boolean, session.Context.Profile.CastMode, true) { Origin = value.Origin }
            : Condition(syntax, level, SelectClause.Having, ConditionClause.Having);
    }

    private Expression? Condition(ExpressionSyntax? syntax, SelectLevel level, SelectClause clause, ConditionClause condition) =>
        syntax is null ? null : session.Expressions.BindCondition(syntax, new SelectScope(level, clause), condition);

    /// <summary>
    /// Grouping sets make every column of the input one that may be missing, and <c>GROUP BY window(…)</c> gives the list the column
    /// <c>window</c>: both have to be known before the list is bound.
    /// </summary>
    private void PrepareGrouping(GroupBySyntax? groupBy, SelectLevel level)
    {
        if (groupBy is null)
        {
            return;
        }
        if (level.HasGroupingSets)
        {
            level.Rows = new RelationScope(
                level.Rows.Columns.Select(static c => c with { Column = c.Column with { Nullable = true } }).ToEquatableArray()
            );
        }
        foreach (var element in groupBy.DescendantsAndSelf().OfType<ExpressionGroupingSyntax>())
        {
            if (element.Expression is FunctionCallSyntax { Over: null } call && TimeWindowName.Is(call))
            {
                session.Expressions.Bind(call, new SelectScope(level, SelectClause.GroupBy));
            }
        }
    }
}
