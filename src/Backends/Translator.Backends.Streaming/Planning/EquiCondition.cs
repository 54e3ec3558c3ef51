using Translator.Backends.Streaming.Operators;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Backends.Streaming.Planning;

/// <summary>A join condition taken apart.</summary>
/// <param name="Keys">Equalities of an expression of the left side with one of the right side.</param>
/// <param name="Residual">The rest of the condition, or null.</param>
internal sealed record EquiCondition(EquatableArray<JoinKey> Keys, Expression? Residual)
{
    private const string And = "and";
    private const string Equal = "eq";
    private const string NullSafeEqual = "eq_null_safe";

    public static EquiCondition Split(Expression? condition, EquatableArray<ColumnSymbol> left, EquatableArray<ColumnSymbol> right)
    {
        if (condition is null)
        {
            return new EquiCondition([], null);
        }

        var leftIds = left.Select(static c => c.Id).ToHashSet();
        var rightIds = right.Select(static c => c.Id).ToHashSet();
        var keys = new List<JoinKey>();
        Expression? rest = null;
        foreach (var conjunct in Conjuncts(condition))
        {
            if (AsKey(conjunct, leftIds, rightIds) is { } key)
            {
                keys.Add(key);
            }
            else
            {
                rest = rest is null ? conjunct : Both(condition, rest, conjunct);
            }
        }

        return new EquiCondition([.. keys], rest);
    }

    private static IEnumerable<Expression> Conjuncts(Expression condition)
    {
        var waiting = new Stack<Expression>([condition]);
        while (waiting.TryPop(out var next))
        {
            if (next is Call { Function.Id: And } call)
            {
                for (var i = call.Arguments.Count - 1; i >= 0; i--)
                {
                    waiting.Push(call.Arguments[i]);
                }
            }
            else
            {
                yield return next;
            }
        }
    }

    private static Call Both(Expression condition, Expression first, Expression second) =>
        new(((Call)condition).Function, [first, second], DataType.Boolean, first.Nullable || second.Nullable) { Origin = condition.Origin };

    private static JoinKey? AsKey(Expression conjunct, HashSet<ColumnId> left, HashSet<ColumnId> right)
    {
        if (conjunct is not Call { Arguments: [var a, var b], Function.Id: Equal or NullSafeEqual } call)
        {
            return null;
        }

        var nullSafe = call.Function.Id == NullSafeEqual;
        return IsOver(a, left) && IsOver(b, right) ? new JoinKey(a, b, nullSafe)
            : IsOver(a, right) && IsOver(b, left) ? new JoinKey(b, a, nullSafe)
            : null;
    }

    private static bool IsOver(Expression expression, HashSet<ColumnId> columns)
    {
        var used = expression.ReferencedColumns;
        return used.Count > 0 && columns.IsSupersetOf(used);
    }
}
