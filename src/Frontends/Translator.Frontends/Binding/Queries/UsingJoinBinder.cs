using Translator.Frontends.Binding.Scopes;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using JoinKind = Translator.IR.Relations.JoinKind;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// USING and NATURAL. The answer has each key once, first; the keys of the two sides stay in reach under their qualifiers. A full join's key is
/// the one of the two that is there.
/// </summary>
internal sealed class UsingJoinBinder(BindingSession session)
{
    public BoundRows? Bind(BoundRows left, BoundRows right, JoinSyntax join, JoinKind kind, bool lateral)
    {
        if (lateral && !join.Natural)
        {
            session.Context.Diagnostics.Add(
                new Diagnostic(
                    StatementErrors.UnsupportedClause,
                    new Location(session.Context.Source, join.Span),
                    "A lateral join with USING"
                )
                {
                    Condition = "UNSUPPORTED_FEATURE.LATERAL_JOIN_USING",
                }
            );
            return null;
        }
        var keys = join.Natural ? CommonNames(left.Scope, right.Scope, join.Span) : join.Using;
        var pairs = new List<(ScopeColumn Left, ScopeColumn Right)>();
        foreach (var key in keys)
        {
            var a = FindKey(left.Scope, key, "left");
            var b = FindKey(right.Scope, key, "right");
            if (a is null || b is null)
            {
                return null;
            }
            pairs.Add((a, b));
        }
        var equalities = pairs
            .Select(p =>
                session.Composer.Equal(session.Reference(p.Left.Column, join.Span), session.Reference(p.Right.Column, join.Span), join.Span)
            )
            .ToEquatableArray();
        var condition = equalities.IsEmpty ? null : session.Composer.And(equalities, join.Span);
        Relation relation = new Join(left.Relation, right.Relation, kind, condition, lateral, null)
        {
            Origin = session.Context.At(join.Span),
        };
        var (a1, b1) = (left.Scope.Over(relation), right.Scope.Over(relation));
        if (kind is JoinKind.LeftSemi or JoinKind.LeftAnti)
        {
            var rest = a1.Columns.Where(c => !pairs.Exists(p => p.Left.Column.Id == c.Column.Id));
            return new BoundRows(relation, new RelationScope([.. Keys(a1, pairs.Select(static p => p.Left)), .. rest]));
        }
        return kind == JoinKind.FullOuter
            ? Coalesce(relation, a1, b1, pairs, join.Span)
            : OneSide(relation, a1, b1, pairs, kind == JoinKind.RightOuter);
    }

    private static BoundRows OneSide(
        Relation relation,
        RelationScope left,
        RelationScope right,
        List<(ScopeColumn Left, ScopeColumn Right)> pairs,
        bool keysFromRight
    )
    {
        var kept = Keys(keysFromRight ? right : left, pairs.Select(p => keysFromRight ? p.Right : p.Left));
        var hidden = Keys(keysFromRight ? left : right, pairs.Select(p => keysFromRight ? p.Left : p.Right));
        return new BoundRows(
            relation,
            new RelationScope([.. kept, .. Rest(left, right, pairs), .. hidden.Select(static c => c with { Hidden = true })])
        );
    }

    private BoundRows Coalesce(
        Relation relation,
        RelationScope left,
        RelationScope right,
        List<(ScopeColumn Left, ScopeColumn Right)> pairs,
        TextSpan span
    )
    {
        var columns = relation.Output.Select(static c => new Assignment(c, new ColumnReference(c))).ToList();
        var lefts = Keys(left, pairs.Select(static p => p.Left));
        var rights = Keys(right, pairs.Select(static p => p.Right));
        var joined = new List<ScopeColumn>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var value = session.Composer.Call(
                "coalesce",
                [session.Reference(lefts[i].Column, span), session.Reference(rights[i].Column, span)],
                span
            );
            var column = session.NewColumn(lefts[i].Name, value);
            columns.Add(new Assignment(column, value));
            joined.Add(new ScopeColumn(lefts[i].Name, column, []));
        }
        var hidden = lefts.Concat(rights).Select(static c => c with { Hidden = true });
        return new BoundRows(new Project(relation, [.. columns]), new RelationScope([.. joined, .. Rest(left, right, pairs), .. hidden]));
    }

    private static List<ScopeColumn> Keys(RelationScope scope, IEnumerable<ScopeColumn> keys) =>
        [.. keys.Select(k => scope.Columns.First(c => c.Column.Id == k.Column.Id && c.Hidden == k.Hidden))];

    private static IEnumerable<ScopeColumn> Rest(RelationScope left, RelationScope right, List<(ScopeColumn Left, ScopeColumn Right)> pairs)
    {
        var keys = pairs.SelectMany(static p => new[] { p.Left.Column.Id, p.Right.Column.Id }).ToHashSet();
        return left.Columns.Concat(right.Columns).Where(c => c.Hidden || !keys.Contains(c.Column.Id));
    }

    private static EquatableArray<Identifier> CommonNames(RelationScope left, RelationScope right, TextSpan span) =>
        left
            .Visible.Where(c => right.FindVisible(c.Name).Count > 0)
            .DistinctBy(static c => c.Name, StringComparer.OrdinalIgnoreCase)
            .Select(c => new Identifier(c.Name, false, span))
            .ToEquatableArray();

    private ScopeColumn? FindKey(RelationScope scope, Identifier key, string side)
    {
        var found = scope.FindVisible(key.Value);
        if (found.Count > 0)
        {
            return found[0];
        }
        session.ReportUnknownColumn(NameErrors.UsingColumnNotFound, key.Span, key.Value, scope.Visible.Select(static c => c.Name), side);
        return null;
    }
}
