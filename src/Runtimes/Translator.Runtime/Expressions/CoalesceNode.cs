using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Expressions;

/// <summary>COALESCE: each argument for the rows where all earlier ones are NULL.</summary>
internal sealed class CoalesceNode(ExpressionNode[] arguments, DataType type) : ExpressionNode(type)
{
    public override bool CanFail { get; } = Array.Exists(arguments, static a => a.CanFail);

    protected override Column EvaluateRows(Frame frame)
    {
        var first = arguments[0].Evaluate(frame);
        if (!first.HasNulls || arguments.Length == 1)
        {
            return first;
        }
        var remaining = Selections.WhereNull(first);
        if (remaining.Count == 0)
        {
            return first;
        }
        var merge = new Merge(Type, frame.Rows);
        var known = remaining.Complement(frame.Rows);
        merge.Add(known.Positions, first.Gather(known.Positions));
        for (var i = 1; i < arguments.Length && remaining.Count > 0; i++)
        {
            var next = arguments[i].Evaluate(frame.Select(remaining));
            var missing = Selections.WhereNull(next);
            if (missing.Count == 0)
            {
                merge.Add(remaining.Positions, next);
                break;
            }
            var found = missing.Complement(remaining.Count);
            merge.Add(remaining.Refine(found).Positions, next.Gather(found.Positions));
            remaining = remaining.Refine(missing);
        }
        return merge.Finish();
    }
}
