using Translator.Frontends.Binding.Expressions;
using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using JoinKind = Translator.IR.Relations.JoinKind;
using SyntaxKind = Translator.Frontends.Syntax.JoinKind;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Joins of all kinds, with ON, USING, NATURAL or nothing, and with a lateral right side.</summary>
internal sealed class JoinBinder(BindingSession session)
{
    public BoundRows? Bind(JoinSyntax syntax, QueryEnvironment environment)
    {
        var chain = new Stack<JoinSyntax>();
        TableSyntax first = syntax;
        while (first is JoinSyntax join)
        {
            chain.Push(join);
            first = join.Left;
        }
        if (session.Exceeds(chain.Count, QuerySize.Steps, "joins", syntax.Span))
        {
            return null;
        }
        var rows = session.Tables.BindTable(first, environment);
        while (chain.TryPop(out var join))
        {
            rows = Bind(rows, join, environment);
        }
        return rows;
    }

    /// <summary>Joins rows with the right side of a join; the right side is bound even where the left one failed, for its own mistakes.</summary>
    public BoundRows? Bind(BoundRows? left, JoinSyntax join, QueryEnvironment environment)
    {
        var lateral = IsLateral(join.Right);
        if (left is null)
        {
            if (!lateral)
            {
                session.Tables.BindTable(join.Right, environment);
            }
            return null;
        }
        if (lateral && join.Kind is SyntaxKind.RightOuter or SyntaxKind.FullOuter && IsLateral(join.Right))
        {
            session.Context.Report(QueryErrors.LateralJoinKind, join.Right.Span, TextOf(join.Kind));
            return null;
        }
        if (lateral && (join.Natural || !join.Using.IsEmpty))
        {
            var location = new Location(session.Context.Source, join.Right.Span);
            var kind = new Diagnostic(QueryErrors.LateralJoinKind, location, join.Natural ? "NATURAL" : "USING");
            session.Context.Diagnostics.Add(join.Natural ? kind with { Condition = "INCOMPATIBLE_JOIN_TYPES" } : kind);
            return null;
        }
        if (join.Right is FunctionTableSyntax { Lateral: true } function && IsPlain(join))
        {
            return new TableFunctionBinder(session).BindLateral(left, function, join.Kind == SyntaxKind.LeftOuter, environment);
        }
        var around = lateral
            ? environment with
            {
                // A lateral subquery sees the tables before it and nothing further out, as in Spark 4.3.
                Outer = new ClauseScope(session, environment with { Outer = null }, left.Scope, "a lateral subquery"),
                PipeInput = null,
            }
            : environment with
            {
                PipeInput = null,
            };
        if (session.Tables.BindTable(join.Right, around) is not { } right)
        {
            return null;
        }
        if (lateral && !left.Relation.HasAtMostOneRow && VolatileIn(right.Relation) is { } call)
        {
            session.Context.Diagnostics.Add(
                new Diagnostic(
                    QueryErrors.LateralVolatile,
                    call.Origin.Location ?? new Location(session.Context.Source, join.Right.Span),
                    call.Function.Id
                )
            );
            return null;
        }
        return join.Natural || !join.Using.IsEmpty
            ? new UsingJoinBinder(session).Bind(left, right, join, KindOf(join.Kind), lateral)
            : BindOn(left, right, join, lateral, environment);
    }

    public static JoinKind KindOf(SyntaxKind kind) =>
        kind switch
        {
            SyntaxKind.Inner or SyntaxKind.Cross => JoinKind.Inner,
            SyntaxKind.LeftOuter => JoinKind.LeftOuter,
            SyntaxKind.RightOuter => JoinKind.RightOuter,
            SyntaxKind.FullOuter => JoinKind.FullOuter,
            SyntaxKind.LeftSemi => JoinKind.LeftSemi,
            SyntaxKind.LeftAnti => JoinKind.LeftAnti,
            _ => throw new InternalErrorException("bind", $"join kind {kind}"),
        };

    private BoundRows? BindOn(BoundRows left, BoundRows right, JoinSyntax join, bool lateral, QueryEnvironment environment)
    {
        var both = left.Scope.Join(right.Scope);
        Expression? condition = null;
        if (join.Condition is { } syntax)
        {
            var scope = new ClauseScope(session, environment, both, "a join condition");
            condition = session.Expressions.BindCondition(syntax, scope, ConditionClause.Join);
            SubqueryPlaces.CheckJoin(
                session,
                condition,
                left.Relation.Output.Select(static c => c.Id).ToHashSet(),
                right.Relation.Output.Select(static c => c.Id).ToHashSet()
            );
        }
        var kind = KindOf(join.Kind);
        if (!SubqueryPlaces.CheckSides(session, left.Relation, right.Relation, join, kind, lateral))
        {
            return null;
        }
        var relation = new Join(left.Relation, right.Relation, kind, condition, lateral, null) { Origin = session.Context.At(join.Span) };
        var kept = kind is JoinKind.LeftSemi or JoinKind.LeftAnti ? left.Scope : both;
        return new BoundRows(relation, kept.Over(relation));
    }

    /// <summary>A call whose answer changes from evaluation to evaluation: how often a lateral side is computed is not for the query to say.</summary>
    private static Call? VolatileIn(Relation relation) =>
        relation
            .DescendantsAndSelf()
            .SelectMany(static r => r.Expressions)
            .SelectMany(static e => e.DescendantsAndSelf())
            .OfType<Call>()
            .FirstOrDefault(static c => c.Function.Determinism == IR.Functions.Determinism.Volatile);

    private static bool IsPlain(JoinSyntax join) =>
        join is { Condition: null or BooleanLiteralSyntax { Value: true }, Natural: false, Using.IsEmpty: true }
        && join.Kind is SyntaxKind.Inner or SyntaxKind.Cross or SyntaxKind.LeftOuter;

    private static bool IsLateral(TableSyntax table) =>
        table is SubqueryTableSyntax { Lateral: true } or FunctionTableSyntax { Lateral: true };

    private static string TextOf(SyntaxKind kind) => kind == SyntaxKind.RightOuter ? "RIGHT" : "FULL";
}
