using Translator.IR.Expressions;

namespace Translator.Backends.Batch.Planning;

/// <summary>Predicates joined by AND.</summary>
internal static class Conjunctions
{
    /// <summary>The predicates in their order.</summary>
    public static List<Expression> Of(Expression condition)
    {
        var result = new List<Expression>();
        var pending = new Stack<Expression>([condition]);
        while (pending.TryPop(out var next))
        {
            if (IsAnd(next) is { } and)
            {
                for (var i = and.Arguments.Count - 1; i >= 0; i--)
                {
                    pending.Push(and.Arguments[i]);
                }
            }
            else
            {
                result.Add(next);
            }
        }

        return result;
    }

    /// <summary>Predicates under the AND that the whole condition is made with.</summary>
    public static Expression Join(Expression whole, IReadOnlyList<Expression> predicates)
    {
        if (predicates.Count == 1)
        {
            return predicates[0];
        }

        var and = IsAnd(whole) ?? throw new IR.Diagnostics.InternalErrorException("batch plan", "several conjuncts without an AND");
        return and with { Arguments = [.. predicates], ResultNullable = predicates.Any(static p => p.Nullable) };
    }

    private static Call? IsAnd(Expression expression) => expression is Call { Function.Id: EqualityFunctions.And } call ? call : null;
}
