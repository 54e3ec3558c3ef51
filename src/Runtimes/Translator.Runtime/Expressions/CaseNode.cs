using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Expressions;

/// <summary>CASE: each condition for the rows that no earlier one took, each result for the rows its condition took.</summary>
internal sealed class CaseNode((ExpressionNode Condition, ExpressionNode Result)[] branches, ExpressionNode otherwise, DataType type)
    : ExpressionNode(type)
{
    public override bool CanFail { get; } =
        otherwise.CanFail || Array.Exists(branches, static b => b.Condition.CanFail || b.Result.CanFail);

    protected override Column EvaluateRows(Frame frame)
    {
        var merge = default(Merge);
        var remaining = default(Selection);
        foreach (var (condition, result) in branches)
        {
            var inner = remaining is null ? frame : frame.Select(remaining);
            if (inner.Rows == 0)
            {
                break;
            }
            var taken = condition.Select(inner);
            if (taken.Count == 0)
            {
                continue;
            }
            if (taken.Count == frame.Rows)
            {
                return result.Evaluate(frame);
            }
            merge ??= new Merge(Type, frame.Rows);
            var positions = remaining is null ? taken : remaining.Refine(taken);
            merge.Add(positions.Positions, result.Evaluate(inner.Select(taken)));
            var rest = taken.Complement(inner.Rows);
            remaining = remaining is null ? rest : remaining.Refine(rest);
        }
        if (merge is null)
        {
            return otherwise.Evaluate(frame);
        }
        if (remaining is { Count: > 0 })
        {
            merge.Add(remaining.Positions, otherwise.Evaluate(frame.Select(remaining)));
        }
        return merge.Finish();
    }
}
