using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Kernels.Operators;

namespace Translator.Runtime.Aggregation;

/// <summary>count, sum, avg, min, max.</summary>
internal static class BasicAggregates
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Aggregate("count", static _ => new CountKernel());
        kernels.Aggregate("sum", static r => Sum(r, OverflowMode.Error));
        kernels.Aggregate("try_sum", static r => Sum(r, OverflowMode.Null));
        kernels.Aggregate("sum.wrapping", static r => Sum(r, OverflowMode.Wrap));
        kernels.Aggregate("avg", static r => Average(r, OverflowMode.Error));
        kernels.Aggregate("try_avg", static r => Average(r, OverflowMode.Null));
        kernels.Aggregate("avg.wrapping", static r => Average(r, OverflowMode.Null));
        kernels.Aggregate("min", static r => Extreme(r, isMax: false));
        kernels.Aggregate("max", static r => Extreme(r, isMax: true));
    }

    private static AggregateKernel Sum(KernelRequest r, OverflowMode mode) =>
        r.Arguments[0].Storage switch
        {
            Storage.Int8 => new SumKernel<sbyte>(r.Result, mode),
            Storage.Int16 => new SumKernel<short>(r.Result, mode),
            Storage.Int32 => new SumKernel<int>(r.Result, mode),
            Storage.Int64 => new SumKernel<long>(r.Result, mode),
            Storage.Int128 => new SumKernel<Int128>(r.Result, mode),
            Storage.Float or Storage.Double => new FloatSumKernel(average: false),
            Storage.Null => new NullAggregateKernel(r.Result),
            _ => throw Unexpected(r),
        };

    internal static AggregateKernel Average(KernelRequest r, OverflowMode mode) =>
        r.Arguments[0].Storage switch
        {
            Storage.Int8 => new AverageKernel<sbyte>(r.Arguments[0], r.Result, mode),
            Storage.Int16 => new AverageKernel<short>(r.Arguments[0], r.Result, mode),
            Storage.Int32 => new AverageKernel<int>(r.Arguments[0], r.Result, mode),
            Storage.Int64 => new AverageKernel<long>(r.Arguments[0], r.Result, mode),
            Storage.Int128 => new AverageKernel<Int128>(r.Arguments[0], r.Result, mode),
            Storage.Float or Storage.Double => new FloatSumKernel(average: true),
            Storage.Null => new NullAggregateKernel(r.Result),
            _ => throw Unexpected(r),
        };

    private static AggregateKernel Extreme(KernelRequest r, bool isMax) =>
        r.Arguments[0].Storage switch
        {
            Storage.Boolean => new ExtremeKernel<bool, BooleanOrdering>(r.Result, isMax),
            Storage.Int8 => new ExtremeKernel<sbyte, NumberOrdering<sbyte>>(r.Result, isMax),
            Storage.Int16 => new ExtremeKernel<short, NumberOrdering<short>>(r.Result, isMax),
            Storage.Int32 => new ExtremeKernel<int, NumberOrdering<int>>(r.Result, isMax),
            Storage.Int64 => new ExtremeKernel<long, NumberOrdering<long>>(r.Result, isMax),
            Storage.Float => new ExtremeKernel<float, FloatOrdering<float>>(r.Result, isMax),
            Storage.Double => new ExtremeKernel<double, FloatOrdering<double>>(r.Result, isMax),
            Storage.Int128 => new ExtremeKernel<Int128, NumberOrdering<Int128>>(r.Result, isMax),
            Storage.Null => new NullAggregateKernel(r.Result),
            _ => new CellExtremeKernel(r.Result, isMax),
        };

    private static InternalErrorException Unexpected(KernelRequest request) =>
        new("runtime", $"{request.Id} of {string.Join(", ", request.Arguments)}");
}
