using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Expressions;

/// <summary>One compiled step of an expression.</summary>
internal abstract class ExpressionNode(DataType type)
{
    private Frame? lastFrame;
    private Column? lastColumn;

    public DataType Type { get; } = type;

    /// <summary>Whether a row's data can make it throw. If not, it may run for rows that would not reach it.</summary>
    public abstract bool CanFail { get; }

    /// <summary>Whether the same expression occurs again, so that the result is kept for the frame at hand.</summary>
    public bool Shared { get; set; }

    public Column Evaluate(Frame frame)
    {
        if (!Shared)
        {
            return EvaluateRows(frame);
        }
        if (!ReferenceEquals(frame, lastFrame) || lastColumn is null)
        {
            lastColumn = EvaluateRows(frame);
            lastFrame = frame;
        }
        return lastColumn;
    }

    /// <summary>The rows where the expression is true.</summary>
    public virtual Selection Select(Frame frame) => Selection.WhereTrue(Evaluate(frame));

    protected abstract Column EvaluateRows(Frame frame);
}
