using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Expressions;

/// <summary>The rows an expression is evaluated for, and the columns it can see, by slot.</summary>
internal abstract class Frame(int rows, EvaluationContext context)
{
    public int Rows { get; } = rows;

    public EvaluationContext Context { get; } = context;

    public abstract Column Column(int slot);

    public Frame Select(Selection rows) => rows.Count == Rows ? this : new SelectedFrame(this, rows);
}
