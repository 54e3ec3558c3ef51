using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>A function from one row to any number of rows (explode, inline, stack, json_tuple …). An instance belongs to one thread.</summary>
public abstract class TableKernel
{
    /// <summary>Computes the rows of each input row.</summary>
    public abstract TableResult Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context);
}
