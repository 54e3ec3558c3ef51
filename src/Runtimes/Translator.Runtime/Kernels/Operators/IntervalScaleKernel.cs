using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>An interval times or divided by a number of any type, rounded half up to whole months or microseconds.</summary>
internal sealed class IntervalScaleKernel(DataType numberType, DataType resultType, bool divide) : ScalarKernel(resultType)
{
    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var (interval, number) = (arguments[0], arguments[1]);
        var builder = ColumnBuilder.Create(ResultType, rows);
        for (var row = 0; row < rows; row++)
        {
            if (interval.IsNull(row) || number.IsNull(row))
            {
                builder.AppendNull();
                continue;
            }
            var value = interval is FixedColumn<int> months ? months[row] : ((FixedColumn<long>)interval)[row];
            Append(
                builder,
                number switch
                {
                    FixedColumn<double> c => Floating(value, c[row]),
                    FixedColumn<float> c => Floating(value, c[row]),
                    FixedColumn<Int128> c => Exact(value, c[row], ((DecimalType)numberType).Scale),
                    FixedColumn<sbyte> c => Exact(value, c[row], 0),
                    FixedColumn<short> c => Exact(value, c[row], 0),
                    FixedColumn<int> c => Exact(value, c[row], 0),
                    FixedColumn<long> c => Exact(value, c[row], 0),
                    _ => throw new InvalidOperationException(number.Type.Name),
                }
            );
        }
        return builder.Build();
    }

    private void Append(ColumnBuilder builder, BigInteger value)
    {
        if (builder is FixedColumnBuilder<int> months)
        {
            months.Append(value >= int.MinValue && value <= int.MaxValue ? (int)value : throw IntervalKernels.Overflow(ResultType));
        }
        else
        {
            ((FixedColumnBuilder<long>)builder).Append(
                value >= long.MinValue && value <= long.MaxValue ? (long)value : throw IntervalKernels.Overflow(ResultType)
            );
        }
    }

    private BigInteger Floating(long value, double number)
    {
        if (divide && number == 0)
        {
            throw DataErrors.Create(RuntimeDiagnostics.IntervalDividedByZero);
        }
        var result = divide ? value / number : value * number;
        if (!double.IsFinite(result))
        {
            throw IntervalKernels.Overflow(ResultType);
        }
        return new BigInteger(Math.Round(result, MidpointRounding.AwayFromZero));
    }

    private BigInteger Exact(long value, Int128 number, int scale)
    {
        if (divide && number == 0)
        {
            throw DataErrors.Create(RuntimeDiagnostics.IntervalDividedByZero);
        }
        var power = BigInteger.Pow(10, scale);
        var (dividend, divisor) = divide ? (value * power, (BigInteger)number) : ((BigInteger)number * value, power);
        var quotient = BigInteger.DivRem(BigInteger.Abs(dividend), BigInteger.Abs(divisor), out var rest);
        quotient += rest * 2 >= BigInteger.Abs(divisor) ? 1 : 0;
        return dividend.Sign * divisor.Sign < 0 ? -quotient : quotient;
    }
}
