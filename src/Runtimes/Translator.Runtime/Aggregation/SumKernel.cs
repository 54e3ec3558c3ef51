using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Numbers;

namespace Translator.Runtime.Aggregation;

/// <summary>SUM of integers, decimals and intervals. It overflows only where the whole sum does, so the order of rows does not matter.</summary>
internal sealed class SumKernel<T>(DataType resultType, OverflowMode mode) : AggregateKernel(resultType)
    where T : unmanaged, IBinaryInteger<T>
{
    public override bool Retractable => true;

    public override AggregateState CreateState() =>
        typeof(T) == typeof(Int128)
            ? new DecimalSumState(new Finisher(ResultType, mode))
            : new NarrowSumState<T>(new Finisher(ResultType, mode));

    private sealed class Finisher(DataType type, OverflowMode mode) : SumFinisher
    {
        public override ColumnBuilder CreateBuilder(int count) => ColumnBuilder.Create(type, count);

        public override bool TryAppend(ColumnBuilder builder, WideInteger sum, long count)
        {
            var value = sum.Narrow;
            switch (builder)
            {
                case FixedColumnBuilder<Int128> b when sum.IsNarrow && Decimals.Fits(value, ((DecimalType)type).Precision):
                    b.Append(value);
                    return true;
                case FixedColumnBuilder<long> b when (sum.IsNarrow && value == (long)value) || mode == OverflowMode.Wrap:
                    b.Append((long)value);
                    return true;
                case FixedColumnBuilder<int> b when sum.IsNarrow && value == (int)value:
                    b.Append((int)value);
                    return true;
                default:
                    return mode == OverflowMode.Error || type.IsAnsiInterval && mode == OverflowMode.Wrap ? throw Overflow(type) : false;
            }
        }

        private static Exception Overflow(DataType type) =>
            type switch
            {
                DecimalType => DataErrors.OutOfRange("The sum", type),
                { IsAnsiInterval: true } => DataErrors.Create(RuntimeDiagnostics.IntervalOverflow, "the sum", type.Name),
                _ => DataErrors.Overflow("the sum", type),
            };
    }
}
