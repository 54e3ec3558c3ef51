using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>A function that takes lambdas (transform, filter, aggregate …). An instance belongs to one thread.</summary>
public abstract class HigherOrderKernel
{
    /// <summary>Names the result's type.</summary>
    protected HigherOrderKernel(DataType resultType) => ResultType = resultType;

    /// <summary>The result's type.</summary>
    public DataType ResultType { get; }

    /// <summary>Computes the function for some rows.</summary>
    /// <param name="arguments">The arguments that are no lambdas, in order; can be constants.</param>
    /// <param name="lambdas">The lambdas, in order.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="context">The session and the place in the stream.</param>
    public abstract Column Evaluate(ReadOnlySpan<Column> arguments, ReadOnlySpan<LambdaBody> lambdas, int rows, EvaluationContext context);
}
