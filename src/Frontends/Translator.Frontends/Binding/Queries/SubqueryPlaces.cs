using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;

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

    private static void Report(BindingSession session, Expression node, string place, string condition) =>
        session.Context.Diagnostics.Add(
            new Diagnostic(QueryErrors.SubqueryPlace, node.Origin.Location, place) { Condition = Category + condition }
        );
}
