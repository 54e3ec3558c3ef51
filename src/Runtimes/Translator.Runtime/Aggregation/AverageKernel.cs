using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Numbers;

namespace Translator.Runtime.Aggregation;

/// <summary>AVG of integers (a double), decimals (a decimal) and intervals (rounded half up).</summary>
internal sealed class AverageKernel<T>(DataType argumentType, DataType resultType, OverflowMode mode) : AggregateKernel(resultType)
    where T : unmanaged, IBinaryInteger<T>
{
    public override bool Retractable => true;

    public override AggregateState CreateState() =>
        typeof(T) == typeof(Int128)
            ? new DecimalSumState(new Finisher(argumentType, ResultType, mode))
            : new NarrowSumState<T>(new Finisher(argumentType, ResultType, mode));

    private sealed class Finisher(DataType argument, DataType type, OverflowMode mode) : SumFinisher
    {
        public override ColumnBuilder CreateBuilder(int count) => ColumnBuilder.Create(type, count);

        public override bool TryAppend(ColumnBuilder builder, WideInteger sum, long count)
        {
            if (!sum.IsNarrow)
            {
                return Fail();
            }
            var value = sum.Narrow;
            switch (builder)
            {
                case FixedColumnBuilder<double> b:
                    b.Append((double)value / count);
                    return true;
                case FixedColumnBuilder<Int128> b:
                    var (from, to) = ((DecimalType)argument, (DecimalType)type);
                    if (!Decimals.TryDivide(value, from.Scale, count, 0, to.Precision, to.Scale, out var average))
                    {
                        return Fail();
                    }
                    b.Append(average);
                    return true;
                case FixedColumnBuilder<int> when value != (int)value:
                case FixedColumnBuilder<long> when value != (long)value:
                    // The sum of intervals is an interval itself.
                    return Fail();
                case FixedColumnBuilder<int> b:
                    b.Append((int)Decimals.DivideHalfUp(value, count));
                    return true;
                case FixedColumnBuilder<long> b:
                    b.Append((long)Decimals.DivideHalfUp(value, count));
                    return true;
                default:
                    throw new InvalidOperationException(type.Name);
            }
        }

        private bool Fail() =>
            mode != OverflowMode.Error ? false
            : type.IsAnsiInterval ? throw DataErrors.Create(RuntimeDiagnostics.IntervalOverflow, "the average", type.Name)
            : throw DataErrors.OutOfRange("The average", type);
    }
}
