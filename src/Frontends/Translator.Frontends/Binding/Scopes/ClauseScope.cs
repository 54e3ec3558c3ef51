using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Queries;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Scopes;

/// <summary>A clause over single rows: WHERE, a join's condition, the arguments of a table function. Aggregates, windows and generators cannot stand there.</summary>
/// <param name="session">The session.</param>
/// <param name="environment">What is around the query level.</param>
/// <param name="rows">The columns.</param>
/// <param name="clause">The clause as messages name it.</param>
internal class ClauseScope(BindingSession session, QueryEnvironment environment, RelationScope rows, string clause) : ExpressionScope
{
    private const string WhereClause = "WHERE";

    protected BindingSession Session { get; } = session;

    protected QueryEnvironment Environment { get; } = environment;

    protected virtual RelationScope Rows => rows;

    protected string Clause { get; } = clause;

    public override IEnumerable<string> ColumnNames => Rows.Visible.Select(static c => c.Text);

    public override ColumnMatch? ResolveColumn(EquatableArray<Identifier> parts, TextSpan span) =>
        ResolveIn(Rows, parts, span) ?? Environment.Outer?.ResolveColumn(parts, span);

    public override ColumnMatch? ResolveBeforeFunction(EquatableArray<Identifier> parts, TextSpan span) => ResolveIn(Rows, parts, span);

    public override EquatableArray<NamedExpression> ExpandStar(StarSyntax star)
    {
        var isOuter =
            star.Qualifier is { } qualifier
            && Rows.FindQualified(qualifier.Parts).Count == 0
            && Rows.Find(qualifier.Parts) is null
            && Environment.Outer is ClauseScope outer
            && outer.Rows.FindQualified(qualifier.Parts).Count > 0;
        return isOuter && Environment.Outer is { } around ? around.ExpandStar(star) : new StarExpander(Session, this).Expand(star, Rows);
    }

    public override Relation? BindQuery(QuerySyntax query) =>
        Session.Queries.Bind(query, Environment with { Outer = this, PipeInput = null })?.Relation is { } relation
        && SubqueryPlaces.CheckMaps(Session, relation, Rows.Columns.Select(static c => c.Column))
            ? relation
            : null;

    public override Expression AddAggregate(AggregateCall call, TextSpan span)
    {
        if (Environment.Outer is { } outer && IsOfOuterQuery(call))
        {
            return outer.AddAggregate(call, span);
        }
        var where = string.Equals(Clause, WhereClause, StringComparison.Ordinal);
        Report(
            QueryErrors.AggregateNotAllowed,
            span,
            where ? "INVALID_WHERE_CONDITION" : null,
            where ? "HAVING filters groups by the value of an aggregate." : null
        );
        return ErrorExpression.Value;
    }

    public override Expression AddWindow(
        WindowCall call,
        EquatableArray<Expression> partition,
        EquatableArray<SortKey> order,
        TextSpan span
    )
    {
        var isWhere = string.Equals(Clause, WhereClause, StringComparison.Ordinal);
        var diagnostic = new Diagnostic(QueryErrors.WindowNotAllowed, new Location(Session.Context.Source, span), Clause)
        {
            Condition = isWhere ? QueryErrors.WindowNotAllowed.Condition : QueryErrors.AggregateNotAllowed.Condition,
        };
        Session.Context.Diagnostics.Add(isWhere ? diagnostic.WithHelp("QUALIFY filters by the value of a window call.") : diagnostic);
        return ErrorExpression.Value;
    }

    public override Expression AddGenerator(TableFunctionCall call, TextSpan span)
    {
        Report(QueryErrors.GeneratorNotAllowed, span, null);
        return ErrorExpression.Value;
    }

    public override Expression AddTimeWindow(TimeWindowCall call, TextSpan span)
    {
        Session.Context.Report(StatementErrors.UnsupportedClause, span, $"window(…) in {Clause}");
        return ErrorExpression.Value;
    }

    public override Expression BindWindowTime(Expression window, TextSpan span) => TimeWindowEnd.Of(Session, window, span);

    public override Expression BindGrouping(EquatableArray<Expression> arguments, bool asId, TextSpan span)
    {
        Session.Context.Report(QueryErrors.GroupingOutsideSets, span);
        return ErrorExpression.Value;
    }

    public override WindowSyntax? FindWindow(Identifier name) => null;

    /// <summary>The column of a name in some rows; an error value where it could be several, null where there is none.</summary>
    protected ColumnMatch? ResolveIn(RelationScope scope, EquatableArray<Identifier> parts, TextSpan span)
    {
        if (scope.Find(parts) is not { } match)
        {
            return null;
        }
        if (match.Columns.Count == 1)
        {
            return new ColumnMatch(Session.Reference(match.Columns[0].Column, span), match.PartsUsed);
        }
        var name = string.Join('.', parts.Select(static p => p.Value));
        var candidates = string.Join(", ", match.Columns.Select(static c => c.Text).Order(StringComparer.Ordinal));
        Session.Context.Diagnostics.Add(
            new Diagnostic(NameErrors.AmbiguousColumn, new Location(Session.Context.Source, span), name, candidates).WithHelp(
                "Write the name of the table before it."
            )
        );
        return new ColumnMatch(ErrorExpression.Value, parts.Count);
    }

    private bool IsOfOuterQuery(AggregateCall call)
    {
        var used = call.ReferencedColumns;
        return used.Count > 0 && !Rows.Columns.Any(c => used.Contains(c.Column.Id));
    }

    private void Report(DiagnosticDescriptor descriptor, TextSpan span, string? condition, string? help = null)
    {
        var diagnostic = new Diagnostic(descriptor, new Location(Session.Context.Source, span), Clause);
        diagnostic = condition is null ? diagnostic : diagnostic with { Condition = condition };
        Session.Context.Diagnostics.Add(help is null ? diagnostic : diagnostic.WithHelp(help));
    }
}
