using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>A function from one row to any number of rows (explode, inline, stack, json_tuple …). An instance belongs to one thread.</summary>
public abstract class TableKernel
{
    /// <summary>Computes the rows of each input row.</summary>
    public abstract TableResult Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context);

    /// <summary>Computes the rows of each input row, part by part where they can be very many.</summary>
    public virtual IEnumerable<TableResult> EvaluateParts(Column[] arguments, int rows, EvaluationContext context) =>
        [Evaluate(arguments, rows, context)];
}
