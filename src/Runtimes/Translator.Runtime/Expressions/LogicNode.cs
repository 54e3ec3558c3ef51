using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Operators;

namespace Translator.Runtime.Expressions;

/// <summary>AND and OR of any number of operands; where an operand can fail it runs only for the rows that earlier ones leave open.</summary>
internal sealed class LogicNode(ExpressionNode[] operands, bool isAnd) : ExpressionNode(DataType.Boolean)
{
    public override bool CanFail { get; } = Array.Exists(operands, static o => o.CanFail);

    public override Selection Select(Frame frame)
    {
        if (!isAnd)
        {
            return base.Select(frame);
        }
        var selected = default(Selection);
        foreach (var operand in operands)
        {
            var inner = selected is null ? frame : frame.Select(selected);
            var next = operand.Select(inner);
            selected = selected is null || selected.Count == frame.Rows ? next : selected.Refine(next);
            if (selected.Count == 0)
            {
                break;
            }
        }
        return selected ?? Selection.All(frame.Rows);
    }

    protected override Column EvaluateRows(Frame frame)
    {
        var result = operands[0].Evaluate(frame);
        for (var i = 1; i < operands.Length; i++)
        {
            var operand = operands[i];
            if (!operand.CanFail)
            {
                result = Logic.Combine(result, operand.Evaluate(frame), isAnd);
                continue;
            }
            var decided = Selections.Where(result, wanted: !isAnd);
            if (decided.Count == 0)
            {
                result = Logic.Combine(result, operand.Evaluate(frame), isAnd);
                continue;
            }
            var open = decided.Complement(frame.Rows);
            if (open.Count == 0)
            {
                return result;
            }
            var merge = new Merge(Type, frame.Rows);
            merge.Add(decided.Positions, result.Gather(decided.Positions));
            merge.Add(open.Positions, Logic.Combine(result.Gather(open.Positions), operand.Evaluate(frame.Select(open)), isAnd));
            result = merge.Finish();
        }
        return result;
    }
}
