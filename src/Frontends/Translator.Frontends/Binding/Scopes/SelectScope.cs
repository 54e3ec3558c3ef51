using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Scopes;

/// <summary>What one clause of a SELECT can see: which of input columns and aliases comes first differs from clause to clause.</summary>
internal sealed class SelectScope(SelectLevel level, SelectClause clause, SelectPlace place = SelectPlace.Plain)
    : ClauseScope(level.Session, level.Environment, level.Rows, NameOf(clause))
{
    protected override RelationScope Rows => level.Rows;

    public override IEnumerable<string> ColumnNames =>
        clause == SelectClause.OrderBy
            ? level.Outputs.Visible.Concat(level.IsAggregated ? [] : Rows.Visible).Select(static c => c.Text)
            : base.ColumnNames;

    public override ColumnMatch? ResolveColumn(EquatableArray<Identifier> parts, TextSpan span) =>
        (
            clause == SelectClause.Items
                ? ResolveIn(Rows, parts, span) ?? LateralAlias(parts, span) ?? ResolveIn(level.Generated, parts, span)
                : ResolveHere(parts, span)
        ) ?? Environment.Outer?.ResolveColumn(parts, span);

    public override ColumnMatch? ResolveBeforeFunction(EquatableArray<Identifier> parts, TextSpan span) =>
        clause == SelectClause.Items ? ResolveIn(Rows, parts, span) : ResolveHere(parts, span);

    /// <summary>What a clause after the list sees of this query level.</summary>
    private ColumnMatch? ResolveHere(EquatableArray<Identifier> parts, TextSpan span) =>
        clause switch
        {
            SelectClause.GroupBy or SelectClause.Qualify => ResolveIn(Rows, parts, span) ?? AliasValue(parts, span),
            SelectClause.Having => ResolveInHaving(parts, span),
            SelectClause.OrderBy => ResolveInOrderBy(parts, span),
            _ => throw new InternalErrorException("bind", $"clause {clause}"),
        };

    public override Expression AddAggregate(AggregateCall call, TextSpan span)
    {
        switch (clause)
        {
            case SelectClause.GroupBy:
                Session.Context.Report(QueryErrors.GroupByAggregate, span);
                return ErrorExpression.Value;
            case SelectClause.OrderBy when !level.IsAggregated:
                Session.Context.Report(QueryErrors.AggregateNotAllowed, span, "ORDER BY of a query without aggregates");
                return ErrorExpression.Value;
            case SelectClause.OrderBy when level.HasGroupingSets && call.ReferencedColumns.Any(level.GroupingColumns.Contains):
                // Spark 4.3 aggregates the key as the grouping set has it, NULL where it is left out, in ORDER BY alone.
                Session.Context.Report(
                    StatementErrors.UnsupportedClause,
                    span,
                    "An aggregate of a grouping key in ORDER BY over grouping sets"
                );
                return ErrorExpression.Value;
            case SelectClause.Qualify when !level.IsAggregated:
                Session.Context.Diagnostics.Add(
                    new Diagnostic(QueryErrors.AggregateNotAllowed, new Location(Session.Context.Source, span), Clause)
                    {
                        Condition = "QUALIFY_AGGREGATE_NOT_ALLOWED",
                    }
                );
                return ErrorExpression.Value;
            default:
                return level.AddAggregate(call, span);
        }
    }

    public override Expression AddWindow(
        WindowCall call,
        EquatableArray<Expression> partition,
        EquatableArray<SortKey> order,
        TextSpan span
    ) =>
        clause is SelectClause.GroupBy or SelectClause.Having
            ? base.AddWindow(call, partition, order, span)
            : level.AddWindow(call, partition, order, span);

    public override Expression AddGenerator(TableFunctionCall call, TextSpan span)
    {
        if (clause != SelectClause.Items)
        {
            return base.AddGenerator(call, span);
        }
        Session.Context.Diagnostics.Add(
            new Diagnostic(QueryErrors.GeneratorNested, new Location(Session.Context.Source, span)).WithHelp(
                "Make the rows with LATERAL VIEW and compute over their columns."
            )
        );
        return ErrorExpression.Value;
    }

    public override Expression AddTimeWindow(TimeWindowCall call, TextSpan span)
    {
        // Spark 4.3 shows the window of QUALIFY as a column of the answer, and fails inside for the session windows of grouping sets.
        var refused =
            clause == SelectClause.Qualify && !level.IsAggregated ? "window(…) in QUALIFY"
            : call.Kind == TimeWindowKind.Session && level.HasGroupingSets ? "session_window(…) among grouping sets"
            : null;
        if (refused is null)
        {
            return level.AddTimeWindow(call, span);
        }
        Session.Context.Report(StatementErrors.UnsupportedClause, span, refused);
        return ErrorExpression.Value;
    }

    public override Expression BindWindowTime(Expression window, TextSpan span)
    {
        var isGrouped =
            level is { HasGroupBy: true, GroupsByWindowTime: false }
            && window is ColumnReference reference
            && reference.Id == level.TimeWindow?.Window.Id;
        if (!isGrouped || clause == SelectClause.GroupBy)
        {
            return base.BindWindowTime(window, span);
        }
        // Spark 4.3 computes window_time before it groups: it has to be a key itself.
        var descriptor = clause == SelectClause.Items ? QueryErrors.MissingAggregation : QueryErrors.WindowTime;
        Session.Context.Diagnostics.Add(
            new Diagnostic(descriptor, new Location(Session.Context.Source, span), Session.Context.Source.GetText(span)).WithHelp(
                "Group by window_time(window) too, or compute it in a query around this one."
            )
        );
        return ErrorExpression.Value;
    }

    public override Expression BindGrouping(EquatableArray<Expression> arguments, bool asId, TextSpan span) =>
        clause == SelectClause.GroupBy
            ? base.BindGrouping(arguments, asId, span)
            : level.AddGrouping(arguments, asId, clause == SelectClause.Items, span);

    public override WindowSyntax? FindWindow(Identifier name) => level.FindWindow(name);

    public override ExpressionScope ForAggregateArguments(BinderContext context) =>
        new AggregateArgumentScope(context, new SelectScope(level, clause, SelectPlace.InAggregate));

    public override ExpressionScope ForWindowArguments(BinderContext context) =>
        new WindowArgumentScope(context, new SelectScope(level, clause, SelectPlace.InWindow));

    private static string NameOf(SelectClause clause) =>
        clause switch
        {
            SelectClause.Items => "SELECT",
            SelectClause.GroupBy => "GROUP BY",
            SelectClause.Having => "HAVING",
            SelectClause.Qualify => "QUALIFY",
            SelectClause.OrderBy => "ORDER BY",
            _ => throw new InternalErrorException("bind", $"clause {clause}"),
        };

    /// <summary>An alias of an item before this one.</summary>
    private ColumnMatch? LateralAlias(EquatableArray<Identifier> parts, TextSpan span)
    {
        if (FindAlias(parts[0], NameErrors.AmbiguousLateralAlias, out var item) is { } error)
        {
            return error;
        }
        if (item is null)
        {
            return null;
        }
        if (item.PassesOn)
        {
            return new ColumnMatch(Session.Reference(item.Column, span), 1);
        }
        if (place != SelectPlace.Plain)
        {
            var descriptor = place == SelectPlace.InAggregate ? QueryErrors.LateralAliasInAggregate : QueryErrors.LateralAliasInWindow;
            Session.Context.Report(descriptor, span, parts[0].Value);
            return new ColumnMatch(ErrorExpression.Value, parts.Count);
        }
        level.ItemLevel = Math.Max(level.ItemLevel, item.Level + 1);
        return new ColumnMatch(Session.Reference(item.Column, span), 1);
    }

    /// <summary>What an item with an alias is.</summary>
    private ColumnMatch? AliasValue(EquatableArray<Identifier> parts, TextSpan span)
    {
        if (parts.Count > 1)
        {
            return null;
        }
        if (FindAlias(parts[0], NameErrors.AmbiguousColumn, out var item) is { } error)
        {
            return error;
        }
        if (item is { Level: > 0 } && clause == SelectClause.GroupBy)
        {
            Session.Context.Report(QueryErrors.LateralAliasInGroupBy, span, parts[0].Value);
            return new ColumnMatch(ErrorExpression.Value, 1);
        }
        return item is null ? null : new ColumnMatch(level.Inline(item.Value) with { Origin = Session.Context.At(span) }, 1);
    }

    private ColumnMatch? FindAlias(Identifier name, DiagnosticDescriptor ambiguous, out SelectItem? item)
    {
        var found = level.Items.FindAll(i => i.HasAlias && string.Equals(i.Column.Name, name.Value, StringComparison.OrdinalIgnoreCase));
        item = found.Count == 0 ? null : found[0];
        if (found.Count > 1 && found.Exists(i => i.Value != found[0].Value))
        {
            Session.Context.Report(ambiguous, name.Span, name.Value, string.Join(", ", found.Select(static i => i.Column.Name)));
            return new ColumnMatch(ErrorExpression.Value, 1);
        }
        return null;
    }

    private ColumnMatch? ResolveInHaving(EquatableArray<Identifier> parts, TextSpan span)
    {
        var isGrouped =
            Rows.Find(parts) is { Columns: [var column], PartsUsed: var used }
            && level.GroupingColumns.Contains(column.Column.Id)
            && (FieldPath.Fits(column.Column.Type, parts, used) || !Fits(level.Outputs, parts));
        if (isGrouped || place == SelectPlace.InAggregate)
        {
            return ResolveIn(Rows, parts, span) ?? OutputValue(parts, span);
        }
        return OutputValue(parts, span) ?? ResolveIn(Rows, parts, span);
    }

    private ColumnMatch? ResolveInOrderBy(EquatableArray<Identifier> parts, TextSpan span) =>
        place == SelectPlace.InAggregate ? ResolveIn(Rows, parts, span) ?? ResolveIn(level.Outputs, parts, span)
        : Fits(level.Outputs, parts) || !Fits(Rows, parts) ? ResolveIn(level.Outputs, parts, span) ?? ResolveIn(Rows, parts, span)
        : ResolveIn(Rows, parts, span);

    /// <summary>Whether a name leads to exactly one column and its rest into that column's type.</summary>
    private static bool Fits(RelationScope scope, EquatableArray<Identifier> parts) =>
        scope.Find(parts) is { Columns: [var column], PartsUsed: var used } && FieldPath.Fits(column.Column.Type, parts, used);

    private ColumnMatch? OutputValue(EquatableArray<Identifier> parts, TextSpan span) =>
        ResolveIn(level.Outputs, parts, span) is { } match ? match with { Value = level.Inline(match.Value) } : null;
}
