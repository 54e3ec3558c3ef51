using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>A lambda argument, ready to run over flattened elements.</summary>
public abstract class LambdaBody
{
    /// <summary>The number of parameters.</summary>
    public abstract int ParameterCount { get; }

    /// <summary>Runs the lambda once for each element.</summary>
    /// <param name="parameters">The parameters' values, one row an element.</param>
    /// <param name="outerRows">For each element the row of the outer batch it belongs to; columns from outside are repeated by it.</param>
    public abstract Column Evaluate(ReadOnlySpan<Column> parameters, ReadOnlySpan<int> outerRows);
}
