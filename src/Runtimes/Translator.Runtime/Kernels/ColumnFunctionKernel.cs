using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels;

/// <summary>Runs a function written over whole columns.</summary>
public sealed class ColumnFunctionKernel(DataType resultType, ColumnFunction function) : ScalarKernel(resultType)
{
    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context) =>
        function(arguments, rows, context);
}
