using Translator.IR.Diagnostics;
using Translator.IR.Expressions;

namespace Translator.Backends.Batch.Planning;

/// <summary>The columns that an expression reads, without those of its own lambdas.</summary>
internal static class ColumnUses
{
    public static HashSet<ColumnId> Of(Expression expression)
    {
        var used = new HashSet<ColumnId>();
        Add(expression, used);
        return used;
    }

    private static void Add(Expression expression, HashSet<ColumnId> used)
    {
        switch (expression)
        {
            case ColumnReference column:
                used.Add(column.Id);
                break;
            case Literal:
                break;
            case Call call:
                AddAll(call.Arguments, used);
                break;
            case Cast cast:
                Add(cast.Operand, used);
                break;
            case FieldAccess access:
                Add(access.Operand, used);
                break;
            case Case choice:
                AddAll(choice.Branches.Select(static b => b.Condition), used);
                AddAll(choice.Branches.Select(static b => b.Result), used);
                Add(choice.Otherwise, used);
                break;
            case Lambda lambda:
                var inner = Of(lambda.Body);
                inner.ExceptWith(lambda.Parameters.Select(static p => p.Id));
                used.UnionWith(inner);
                break;
            default:
                throw new InternalErrorException("batch plan", $"{expression.GetType().Name} in a join condition");
        }
    }

    private static void AddAll(IEnumerable<Expression> expressions, HashSet<ColumnId> used)
    {
        foreach (var expression in expressions)
        {
            Add(expression, used);
        }
    }
}
