using Translator.IR.Functions;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Streaming.Tests.Fixture;

/// <summary>A table function: the numbers 1 to n.</summary>
internal static class TestTableFunctions
{
    public static FunctionRow Numbers { get; } = FunctionRow.Table("test_numbers").Overload("(count: int) -> int");

    public static void Register(KernelRegistryBuilder kernels) => kernels.Table("test_numbers", static _ => new NumbersKernel());

    private sealed class NumbersKernel : TableKernel
    {
        public override TableResult Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
        {
            var builder = new FixedColumnBuilder<int>(DataType.Int);
            var inputRows = new List<int>();
            for (var row = 0; row < rows; row++)
            {
                for (var i = 1; !arguments[0].IsNull(row) && i <= ((FixedColumn<int>)arguments[0])[row]; i++)
                {
                    builder.Append(i);
                    inputRows.Add(row);
                }
            }

            return new TableResult([builder.Build()], [.. inputRows]);
        }
    }
}
