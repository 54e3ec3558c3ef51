using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;
using Translator.IR.Types;
using JoinKind = Translator.IR.Relations.JoinKind;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Subqueries where Spark cannot have them.</summary>
internal static class SubqueryPlaces
{
    private const string Category = "UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.";

    /// <summary>Reports predicates and correlated subqueries in an order; whether there are none.</summary>
    public static bool CheckOrder(BindingSession session, Expression key)
    {
        foreach (var node in key.DescendantsAndSelf())
        {
            var condition = node switch
            {
                Exists or InSubquery => "UNSUPPORTED_IN_EXISTS_SUBQUERY",
                ScalarSubquery { Query.FreeColumns.Count: > 0 } => "UNSUPPORTED_CORRELATED_SCALAR_SUBQUERY",
                _ => null,
            };
            if (condition is not null)
            {
                Report(session, node, "an order", condition);
                return false;
            }
        }
        return true;
    }

    /// <summary>Reports EXISTS and IN in a join's condition that use columns of both sides.</summary>
    public static void CheckJoin(BindingSession session, Expression condition, IReadOnlySet<ColumnId> left, IReadOnlySet<ColumnId> right)
    {
        foreach (var node in condition.DescendantsAndSelf())
        {
            foreach (var query in node.Queries)
            {
                var used = node.ReferencedColumns;
                if (query.FreeColumns.Count > 0 && used.Any(left.Contains) && used.Any(right.Contains))
                {
                    Report(session, node, "a join condition, over both sides", "UNSUPPORTED_CORRELATED_EXPRESSION_IN_JOIN_CONDITION");
                }
            }
        }
    }

    /// <summary>
    /// Reports a side of an outer, semi or anti join that uses columns from outside of the subquery: the side whose rows may be missing, as in
    /// Spark 4.3. Whether there is none.
    /// </summary>
    public static bool CheckSides(BindingSession session, Relation left, Relation right, JoinSyntax join, JoinKind kind, bool lateral)
    {
        if (session.Context.Profile.Dialect == SourceDialect.Hive)
        {
            return true;
        }
        var leftFails = kind is JoinKind.RightOuter or JoinKind.FullOuter && left.FreeColumns.Count > 0;
        var rightFails = !lateral && kind is not (JoinKind.Inner or JoinKind.RightOuter) && right.FreeColumns.Count > 0;
        if (!leftFails && !rightFails)
        {
            return true;
        }
        session.Context.Report(QueryErrors.OuterColumnInJoin, leftFails ? join.Left.Span : join.Right.Span, NameOf(kind));
        return false;
    }

    private static string NameOf(JoinKind kind) =>
        kind switch
        {
            JoinKind.RightOuter => "a RIGHT JOIN",
            JoinKind.FullOuter => "a FULL JOIN",
            JoinKind.LeftSemi => "a LEFT SEMI JOIN",
            JoinKind.LeftAnti => "a LEFT ANTI JOIN",
            _ => "a LEFT JOIN",
        };

    /// <summary>Reports a map of the query around a subquery that is used with the subquery's own columns, which Spark 4.3 refuses.</summary>
    public static bool CheckMaps(BindingSession session, Relation query, IEnumerable<ColumnSymbol> around)
    {
        var maps = around.Where(static c => c.Type is MapType).ToDictionary(static c => c.Id);
        if (maps.Count == 0 || session.Context.Profile.Dialect == SourceDialect.Hive)
        {
            return true;
        }
        var outer = query.FreeColumns;
        if (!outer.Any(maps.ContainsKey))
        {
            return true;
        }
        var found = query
            .DescendantsAndSelf()
            .SelectMany(static r => r.Expressions)
            .Select(e => MixedMap(e, outer, maps.ContainsKey))
            .FirstOrDefault(static e => e is not null);
        if (found is null)
        {
            return true;
        }
        session.Context.Diagnostics.Add(new Diagnostic(QueryErrors.OuterMap, found.Origin.Location, maps[found.Id].Name));
        return false;
    }

    /// <summary>A map from outside that stands beside a column of the subquery; what uses outer columns alone is computed outside.</summary>
    private static ColumnReference? MixedMap(Expression node, IReadOnlySet<ColumnId> outer, Func<ColumnId, bool> isMap)
    {
        if (node is ColumnReference reference)
        {
            return isMap(reference.Id) ? reference : null;
        }
        return node.Type is not MapType && node.Queries.IsEmpty && node.ReferencedColumns.All(outer.Contains)
            ? null
            : node.Children.Select(c => MixedMap(c, outer, isMap)).FirstOrDefault(static c => c is not null);
    }

    private static void Report(BindingSession session, Expression node, string place, string condition) =>
        session.Context.Diagnostics.Add(
            new Diagnostic(QueryErrors.SubqueryPlace, node.Origin.Location, place) { Condition = Category + condition }
        );
}
