using System.Globalization;
using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Numbers;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Casts among intervals, and between intervals and numbers, which count the interval's finest unit.</summary>
internal static class IntervalCasts
{
    public static ScalarKernel? TryCreate(KernelRequest request, CastFailure failure)
    {
        var (from, to) = (request.Arguments[0], request.Result);
        return (from, to) switch
        {
            (YearMonthIntervalType, YearMonthIntervalType) => Kernel.Unary<int, int, Cut>(request, new(IntervalUnits.Of(to))),
            (DayTimeIntervalType, DayTimeIntervalType) => Kernel.Unary<long, long, Cut>(
                request,
                new(to is DayTimeIntervalType { End: IntervalField.Second } ? 1 : IntervalUnits.Of(to))
            ),
            ({ IsAnsiInterval: true }, { IsNumeric: true, IsFloating: false })
            or ({ IsNumeric: true, IsFloating: false }, { IsAnsiInterval: true }) => new IntervalNumberKernel(failure),
            _ => null,
        };
    }

    private readonly struct Cut(long unit) : IUnary<int, int>, IUnary<long, long>, ITotal
    {
        public bool Invoke(int a, out int result)
        {
            result = a - (int)(a % unit);
            return true;
        }

        public bool Invoke(long a, out long result)
        {
            result = a - a % unit;
            return true;
        }
    }

    /// <summary>Rare casts, one row at a time in wide numbers.</summary>
    private sealed class IntervalNumberKernel(CastFailure failure) : ScalarKernel(failure.Target)
    {
        protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
        {
            var column = arguments[0];
            var builder = ColumnBuilder.Create(ResultType, rows);
            for (var row = 0; row < rows; row++)
            {
                if (column.IsNull(row) || !TryAppend(column, row, builder))
                {
                    builder.AppendNull();
                }
            }
            return builder.Build();
        }

        private bool TryAppend(Column column, int row, ColumnBuilder builder)
        {
            var toInterval = failure.Target.IsAnsiInterval;
            var unit = IntervalUnits.Of(toInterval ? failure.Target : failure.Source);
            if (column is FixedColumn<Int128> decimals)
            {
                var scale = ((DecimalType)failure.Source).Scale;
                var fits = Decimals.TryNarrow((BigInteger)decimals[row] * unit, scale, 38, 0, out var rounded);
                return (fits && TryStore(rounded, builder)) || failure.AlwaysOverflow((BigInteger)decimals[row]);
            }
            var value = Operators.Integers.Read(column, row);
            if (toInterval)
            {
                return TryStore((Int128)value * unit, builder) || failure.AlwaysOverflow(value);
            }
            if (failure.Target is not DecimalType type)
            {
                return TryStore(value / unit, builder) || failure.AlwaysOverflow(value / unit);
            }
            var exact = failure.Source is DayTimeIntervalType { End: IntervalField.Second };
            if (Decimals.TryConvert(exact ? value : value / unit, exact ? 6 : 0, type.Precision, type.Scale, out var result))
            {
                ((FixedColumnBuilder<Int128>)builder).Append(result);
                return true;
            }
            return failure.Mode == IR.Expressions.CastMode.Try
                ? false
                : throw Diagnostics.DataErrors.OutOfRange(value.ToString(CultureInfo.InvariantCulture), type);
        }

        private static bool TryStore(Int128 value, ColumnBuilder builder)
        {
            switch (builder)
            {
                case FixedColumnBuilder<sbyte> b when value == (sbyte)value:
                    b.Append((sbyte)value);
                    return true;
                case FixedColumnBuilder<short> b when value == (short)value:
                    b.Append((short)value);
                    return true;
                case FixedColumnBuilder<int> b when value == (int)value:
                    b.Append((int)value);
                    return true;
                case FixedColumnBuilder<long> b when value == (long)value:
                    b.Append((long)value);
                    return true;
                default:
                    return false;
            }
        }
    }
}
