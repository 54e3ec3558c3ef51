using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>+ - * / div % and the sign, in checked (ANSI), wrapping (not ANSI) and try forms.</summary>
internal static class ArithmeticKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("add", static r => Add<Throws>(r));
        kernels.Scalar("try_add", static r => TryAdd(r));
        kernels.Scalar("add.wrapping", static r => Wrapping(r, DecimalOperation.Add));
        kernels.Scalar("subtract", static r => Subtract<Throws>(r));
        kernels.Scalar("try_subtract", static r => TrySubtract(r));
        kernels.Scalar("subtract.wrapping", static r => Wrapping(r, DecimalOperation.Subtract));
        kernels.Scalar("multiply", static r => Multiply<Throws>(r));
        kernels.Scalar("try_multiply", static r => TryMultiply(r));
        kernels.Scalar("multiply.wrapping", static r => Wrapping(r, DecimalOperation.Multiply));
        kernels.Scalar("divide", static r => Divide<Throws>(r));
        kernels.Scalar("try_divide", static r => TryDivide(r));
        kernels.Scalar("divide.wrapping", static r => Divide<GivesNull>(r));
        kernels.Scalar("div", static r => Quotient<Throws>(r, wraps: false));
        kernels.Scalar("div.wrapping", static r => Quotient<GivesNull>(r, wraps: true));
        kernels.Scalar("mod", static r => Modulo<Throws>(r));
        kernels.Scalar("try_mod", static r => Modulo<GivesNull>(r));
        kernels.Scalar("mod.wrapping", static r => Modulo<GivesNull>(r));
        kernels.Scalar("negative", static r => Negative<Throws>(r));
        kernels.Scalar("negative.wrapping", static r => PlainNegative(r));
    }

    private static ScalarKernel TryAdd(KernelRequest r) =>
        r.Arguments[0].IsAnsiInterval && r.Arguments[1].IsAnsiInterval ? IntervalKernels.Add<GivesNull>(r)
        : r.Arguments[0].IsDateTime ? new TryKernel(Moved(r, "add"))
        : Add<GivesNull>(r);

    private static ScalarKernel TrySubtract(KernelRequest r) =>
        r.Arguments[0].IsAnsiInterval ? IntervalKernels.Subtract<GivesNull>(r)
        : r.Arguments[0].IsDateTime ? new TryKernel(Moved(r, "subtract"))
        : Subtract<GivesNull>(r);

    private static ScalarKernel TryMultiply(KernelRequest r) =>
        r.Arguments[0].IsAnsiInterval ? new TryKernel(IntervalKernels.Scale(r, divide: false)) : Multiply<GivesNull>(r);

    private static ScalarKernel TryDivide(KernelRequest r) =>
        r.Arguments[0].IsAnsiInterval ? new TryKernel(IntervalKernels.Scale(r, divide: true)) : Divide<GivesNull>(r);

    /// <summary>The row that moves a date or timestamp, by the operands' types.</summary>
    private static ScalarKernel Moved(KernelRequest request, string verb)
    {
        var id = (request.Arguments[0], request.Arguments[1]) switch
        {
            (DateType, DayTimeIntervalType) => "date_add_day_interval",
            (DateType, YearMonthIntervalType) => "date_add_year_month",
            (DateType, _) => $"date_{verb}_days",
            (TimeType, DayTimeIntervalType) when verb == "add" => "time_add_day_time",
            (_, YearMonthIntervalType) => "timestamp_add_year_month",
            (_, DayTimeIntervalType) => "timestamp_add_day_time",
            _ => request.Id,
        };
        return KernelRegistry.BuiltIn.Scalar(request with { Id = id });
    }

    private static ScalarKernel Add<TFailure>(KernelRequest r)
        where TFailure : struct, IFailure =>
        r.Result.Storage switch
        {
            Storage.Int8 => Vectors<sbyte, VectorCheckedAdd<sbyte>>(
                Kernel.Binary<sbyte, sbyte, sbyte, IntegerAdd<sbyte, TFailure>>(r, new(r.Result))
            ),
            Storage.Int16 => Vectors<short, VectorCheckedAdd<short>>(
                Kernel.Binary<short, short, short, IntegerAdd<short, TFailure>>(r, new(r.Result))
            ),
            Storage.Int32 => Vectors<int, VectorCheckedAdd<int>>(Kernel.Binary<int, int, int, IntegerAdd<int, TFailure>>(r, new(r.Result))),
            Storage.Int64 => Vectors<long, VectorCheckedAdd<long>>(
                Kernel.Binary<long, long, long, IntegerAdd<long, TFailure>>(r, new(r.Result))
            ),
            Storage.Float => Vectors<float, VectorAdd<float>>(Kernel.Binary<float, float, float, PlainAdd<float>>(r)),
            Storage.Double => Vectors<double, VectorAdd<double>>(Kernel.Binary<double, double, double, PlainAdd<double>>(r)),
            Storage.Int128 => Decimal<TFailure>(r, DecimalOperation.Add),
            _ => throw Unexpected(r),
        };

    private static ScalarKernel Subtract<TFailure>(KernelRequest r)
        where TFailure : struct, IFailure =>
        r.Result.Storage switch
        {
            Storage.Int8 => Vectors<sbyte, VectorCheckedSubtract<sbyte>>(
                Kernel.Binary<sbyte, sbyte, sbyte, IntegerSubtract<sbyte, TFailure>>(r, new(r.Result))
            ),
            Storage.Int16 => Vectors<short, VectorCheckedSubtract<short>>(
                Kernel.Binary<short, short, short, IntegerSubtract<short, TFailure>>(r, new(r.Result))
            ),
            Storage.Int32 => Vectors<int, VectorCheckedSubtract<int>>(
                Kernel.Binary<int, int, int, IntegerSubtract<int, TFailure>>(r, new(r.Result))
            ),
            Storage.Int64 => Vectors<long, VectorCheckedSubtract<long>>(
                Kernel.Binary<long, long, long, IntegerSubtract<long, TFailure>>(r, new(r.Result))
            ),
            Storage.Float => Vectors<float, VectorSubtract<float>>(Kernel.Binary<float, float, float, PlainSubtract<float>>(r)),
            Storage.Double => Vectors<double, VectorSubtract<double>>(Kernel.Binary<double, double, double, PlainSubtract<double>>(r)),
            Storage.Int128 => Decimal<TFailure>(r, DecimalOperation.Subtract),
            _ => throw Unexpected(r),
        };

    private static ScalarKernel Multiply<TFailure>(KernelRequest r)
        where TFailure : struct, IFailure =>
        r.Result.Storage switch
        {
            Storage.Int8 => Kernel.Binary<sbyte, sbyte, sbyte, IntegerMultiply<sbyte, TFailure>>(r, new(r.Result)),
            Storage.Int16 => Kernel.Binary<short, short, short, IntegerMultiply<short, TFailure>>(r, new(r.Result)),
            Storage.Int32 => Kernel.Binary<int, int, int, IntegerMultiply<int, TFailure>>(r, new(r.Result)),
            Storage.Int64 => Kernel.Binary<long, long, long, IntegerMultiply<long, TFailure>>(r, new(r.Result)),
            Storage.Float => Vectors<float, VectorMultiply<float>>(Kernel.Binary<float, float, float, PlainMultiply<float>>(r)),
            Storage.Double => Vectors<double, VectorMultiply<double>>(Kernel.Binary<double, double, double, PlainMultiply<double>>(r)),
            Storage.Int128 => Decimal<TFailure>(r, DecimalOperation.Multiply),
            _ => throw Unexpected(r),
        };

    private static ScalarKernel Wrapping(KernelRequest r, DecimalOperation operation) =>
        r.Result.Storage switch
        {
            Storage.Int8 => Wrapping<sbyte>(r, operation),
            Storage.Int16 => Wrapping<short>(r, operation),
            Storage.Int32 => Wrapping<int>(r, operation),
            Storage.Int64 => Wrapping<long>(r, operation),
            Storage.Float => Wrapping<float>(r, operation),
            Storage.Double => Wrapping<double>(r, operation),
            Storage.Int128 => Decimal<GivesNull>(r, operation),
            _ => throw Unexpected(r),
        };

    private static ScalarKernel Wrapping<T>(KernelRequest r, DecimalOperation operation)
        where T : unmanaged, System.Numerics.INumber<T> =>
        operation switch
        {
            DecimalOperation.Add => Vectors<T, VectorAdd<T>>(Kernel.Binary<T, T, T, PlainAdd<T>>(r)),
            DecimalOperation.Subtract => Vectors<T, VectorSubtract<T>>(Kernel.Binary<T, T, T, PlainSubtract<T>>(r)),
            _ => Vectors<T, VectorMultiply<T>>(Kernel.Binary<T, T, T, PlainMultiply<T>>(r)),
        };

    private static ScalarKernel Divide<TFailure>(KernelRequest r)
        where TFailure : struct, IFailure =>
        r.Result.Storage switch
        {
            Storage.Float => Kernel.Binary<float, float, float, FloatDivide<float, TFailure>>(r),
            Storage.Double => Kernel.Binary<double, double, double, FloatDivide<double, TFailure>>(r),
            Storage.Int128 => Decimal<TFailure>(r, DecimalOperation.Divide),
            _ => throw Unexpected(r),
        };

    private static ScalarKernel Modulo<TFailure>(KernelRequest r)
        where TFailure : struct, IFailure =>
        r.Result.Storage switch
        {
            Storage.Int8 => Kernel.Binary<sbyte, sbyte, sbyte, IntegerModulo<sbyte, TFailure>>(r),
            Storage.Int16 => Kernel.Binary<short, short, short, IntegerModulo<short, TFailure>>(r),
            Storage.Int32 => Kernel.Binary<int, int, int, IntegerModulo<int, TFailure>>(r),
            Storage.Int64 => Kernel.Binary<long, long, long, IntegerModulo<long, TFailure>>(r),
            Storage.Float => Kernel.Binary<float, float, float, FloatModulo<float, TFailure>>(r),
            Storage.Double => Kernel.Binary<double, double, double, FloatModulo<double, TFailure>>(r),
            Storage.Int128 => Decimal<TFailure>(r, DecimalOperation.Modulo),
            _ => throw Unexpected(r),
        };

    private static ScalarKernel Quotient<TFailure>(KernelRequest r, bool wraps)
        where TFailure : struct, IFailure =>
        r.Arguments[0].Storage switch
        {
            Storage.Int8 => Kernel.Binary<sbyte, sbyte, long, IntegerQuotient<sbyte, TFailure>>(r, new(wraps)),
            Storage.Int16 => Kernel.Binary<short, short, long, IntegerQuotient<short, TFailure>>(r, new(wraps)),
            Storage.Int32 => Kernel.Binary<int, int, long, IntegerQuotient<int, TFailure>>(r, new(wraps)),
            Storage.Int64 => Kernel.Binary<long, long, long, IntegerQuotient<long, TFailure>>(r, new(wraps)),
            Storage.Int128 => Kernel.Binary<Int128, Int128, long, DecimalQuotient<TFailure>>(
                r,
                new(((DecimalType)r.Arguments[0]).Scale, ((DecimalType)r.Arguments[1]).Scale)
            ),
            _ => throw Unexpected(r),
        };

    private static ScalarKernel Negative<TFailure>(KernelRequest r)
        where TFailure : struct, IFailure =>
        r.Result.Storage switch
        {
            Storage.Int8 => Kernel.Unary<sbyte, sbyte, IntegerNegative<sbyte, TFailure>>(r, new(r.Result)),
            Storage.Int16 => Kernel.Unary<short, short, IntegerNegative<short, TFailure>>(r, new(r.Result)),
            Storage.Int32 => Kernel.Unary<int, int, IntegerNegative<int, TFailure>>(r, new(r.Result)),
            Storage.Int64 => Kernel.Unary<long, long, IntegerNegative<long, TFailure>>(r, new(r.Result)),
            _ => PlainNegative(r),
        };

    private static ScalarKernel PlainNegative(KernelRequest r) =>
        r.Result.Storage switch
        {
            Storage.Int8 => Kernel.Unary<sbyte, sbyte, PlainNegative<sbyte>>(r),
            Storage.Int16 => Kernel.Unary<short, short, PlainNegative<short>>(r),
            Storage.Int32 => Kernel.Unary<int, int, PlainNegative<int>>(r),
            Storage.Int64 => Kernel.Unary<long, long, PlainNegative<long>>(r),
            Storage.Float => Kernel.Unary<float, float, PlainNegative<float>>(r),
            Storage.Double => Kernel.Unary<double, double, PlainNegative<double>>(r),
            Storage.Int128 => Kernel.Unary<Int128, Int128, DecimalNegative>(r),
            _ => throw Unexpected(r),
        };

    private static VectorKernel<T, TOp> Vectors<T, TOp>(ScalarKernel exact)
        where T : unmanaged
        where TOp : struct, IVectorArithmetic<T> => new(exact);

    private static ScalarKernel Decimal<TFailure>(KernelRequest r, DecimalOperation operation)
        where TFailure : struct, IFailure =>
        Kernel.Binary<Int128, Int128, Int128, DecimalBinary<TFailure>>(
            r,
            new(operation, (DecimalType)r.Arguments[0], (DecimalType)r.Arguments[1], (DecimalType)r.Result)
        );

    private static InternalErrorException Unexpected(KernelRequest request) =>
        new("runtime", $"{request.Id} of {string.Join(", ", request.Arguments)} giving {request.Result}");
}
