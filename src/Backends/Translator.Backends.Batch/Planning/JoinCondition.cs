using Translator.Backends.Batch.Operators;
using Translator.IR;
using Translator.IR.Expressions;

namespace Translator.Backends.Batch.Planning;

/// <summary>A join condition taken apart.</summary>
/// <param name="Keys">Equalities of an expression of the left side with one of the right side.</param>
/// <param name="Residual">The rest of the condition, or null.</param>
internal sealed record JoinCondition(EquatableArray<JoinKey> Keys, Expression? Residual)
{
    public static JoinCondition Split(Expression? condition, EquatableArray<ColumnSymbol> left, EquatableArray<ColumnSymbol> right)
    {
        if (condition is null)
        {
            return new JoinCondition([], null);
        }

        var leftIds = left.Select(static c => c.Id).ToHashSet();
        var rightIds = right.Select(static c => c.Id).ToHashSet();
        var keys = new List<JoinKey>();
        var rest = new List<Expression>();
        foreach (var conjunct in Conjunctions.Of(condition))
        {
            if (AsKey(conjunct, leftIds, rightIds) is { } key)
            {
                keys.Add(key);
            }
            else
            {
                rest.Add(conjunct);
            }
        }

        return new JoinCondition([.. keys], rest.Count == 0 ? null : Conjunctions.Join(condition, rest));
    }

    private static JoinKey? AsKey(Expression conjunct, HashSet<ColumnId> left, HashSet<ColumnId> right)
    {
        if (conjunct is not Call { Arguments: [var a, var b], Function.Id: EqualityFunctions.Equal or EqualityFunctions.NullSafe } call)
        {
            return null;
        }

        var nullSafe = call.Function.Id == EqualityFunctions.NullSafe;
        return (SideOf(a, left, right), SideOf(b, left, right)) switch
        {
            (JoinSide.Left, JoinSide.Right) => new JoinKey(a, b, nullSafe),
            (JoinSide.Right, JoinSide.Left) => new JoinKey(b, a, nullSafe),
            _ => null,
        };
    }

    private static JoinSide? SideOf(Expression expression, HashSet<ColumnId> left, HashSet<ColumnId> right)
    {
        var columns = expression.ReferencedColumns;
        return columns.Count == 0 ? null
            : left.IsSupersetOf(columns) ? JoinSide.Left
            : right.IsSupersetOf(columns) ? JoinSide.Right
            : null;
    }
}
