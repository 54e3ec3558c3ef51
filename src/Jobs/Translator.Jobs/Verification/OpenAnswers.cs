using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Relations;

namespace Translator.Jobs.Verification;

/// <summary>Names what in a query leaves its answer open: it may differ between two runs that are both right.</summary>
internal static class OpenAnswers
{
    public static IReadOnlyList<Diagnostic> Find(Relation normal)
    {
        var found = new DiagnosticBag();
        foreach (var relation in normal.DescendantsAndSelf())
        {
            if (relation is Limit { Count: > 0 } limit && !IsOrdered(limit.Input))
            {
                found.Report(ConfigurationErrors.OpenOrder, limit.Origin.Location, "LIMIT without ORDER BY keeps any rows");
            }
            var windowIsOrdered = relation is Window { Order.IsEmpty: false };
            foreach (var expression in relation.Expressions.SelectMany(static e => e.DescendantsAndSelf()))
            {
                if (ReasonOf(expression, windowIsOrdered) is { } reason)
                {
                    found.Report(ConfigurationErrors.OpenOrder, expression.Origin.Location ?? relation.Origin.Location, reason);
                }
            }
        }
        return [.. found];
    }

    private static string? ReasonOf(Expression expression, bool windowIsOrdered) =>
        expression switch
        {
            AggregateCall { OrderBy.IsEmpty: true } call when IsOpen(call.Function) => Order(call.Function),
            WindowCall call when IsOpen(call.Function) && !windowIsOrdered => Order(call.Function),
            Call { Function.Determinism: Determinism.Volatile } call => $"{call.Function.Id} gives another value each time",
            _ => null,
        };

    private static bool IsOpen(FunctionRow function) => function.Determinism == Determinism.OrderDependent;

    private static string Order(FunctionRow function) => $"{function.Id} depends on the order in which rows come";

    private static bool IsOrdered(Relation relation) =>
        relation switch
        {
            Sort or TopN => true,
            Project or Filter or Alias or Hinted => IsOrdered(relation.Inputs[0]),
            _ => false,
        };
}
