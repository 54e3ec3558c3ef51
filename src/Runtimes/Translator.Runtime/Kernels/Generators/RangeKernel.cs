using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Generators;

/// <summary>range: numbers by a step, made batch by batch.</summary>
internal sealed class RangeKernel : TableKernel
{
    public override TableResult Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var (values, inputRows) = (new FixedColumnBuilder<long>(DataType.BigInt), new List<int>());
        foreach (var part in EvaluateParts(arguments.ToArray(), rows, context))
        {
            values.AppendRange(part.Columns[0], 0, part.InputRows.Length);
            inputRows.AddRange(part.InputRows);
        }
        return new TableResult([values.Build()], [.. inputRows]);
    }

    public override IEnumerable<TableResult> EvaluateParts(Column[] arguments, int rows, EvaluationContext context)
    {
        for (var row = 0; row < rows; row++)
        {
            var (start, end, step) = Limits(arguments, row);
            var count = step == 0 ? 0 : ((Int128)end - start + step - Math.Sign(step)) / step;
            for (Int128 first = 0; first < count; first += Batch.StandardRows)
            {
                var part = new long[(int)Int128.Min(Batch.StandardRows, count - first)];
                for (var i = 0; i < part.Length; i++)
                {
                    part[i] = (long)(start + (first + i) * step);
                }
                var inputRows = new int[part.Length];
                inputRows.AsSpan().Fill(row);
                yield return new TableResult([new FixedColumn<long>(DataType.BigInt, part, part.Length)], inputRows);
            }
        }
    }

    private static (long Start, long End, long Step) Limits(Column[] arguments, int row)
    {
        var numbers = new long[3];
        for (var i = 0; i < Math.Min(3, arguments.Length); i++)
        {
            if (arguments[i].IsNull(row))
            {
                throw DataErrors.InvalidArgument("range", "an argument is NULL", "UNEXPECTED_INPUT_TYPE");
            }
            numbers[i] = ((FixedColumn<long>)arguments[i])[row];
        }
        if (arguments.Length > 2 && numbers[2] == 0)
        {
            throw DataErrors.InvalidArgument("range", "the step is 0", "FAILED_FUNCTION_CALL");
        }
        return arguments.Length == 1 ? (0, numbers[0], 1) : (numbers[0], numbers[1], arguments.Length > 2 ? numbers[2] : 1);
    }
}
