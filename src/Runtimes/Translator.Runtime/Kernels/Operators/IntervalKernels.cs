using System.Numerics;
using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>Arithmetic on year-month and day-time intervals; always checked.</summary>
internal static class IntervalKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("interval_add", static r => Add<Throws>(r));
        kernels.Scalar("interval_subtract", static r => Subtract<Throws>(r));
        kernels.Scalar(
            "interval_negative",
            static r =>
                r.Result.Storage == Storage.Int32
                    ? Kernel.Unary<int, int, NegativeOf<int>>(r, new(r.Result))
                    : Kernel.Unary<long, long, NegativeOf<long>>(r, new(r.Result))
        );
        kernels.Scalar("interval_multiply", static r => Scale(r, divide: false));
        kernels.Scalar("interval_divide", static r => Scale(r, divide: true));
        kernels.Scalar(
            "interval_div",
            static r =>
                r.Arguments[0].Storage == Storage.Int32
                    ? Kernel.Binary<int, int, long, Times<int>>(r)
                    : Kernel.Binary<long, long, long, Times<long>>(r)
        );
    }

    public static ScalarKernel Add<TFailure>(KernelRequest r)
        where TFailure : struct, IFailure =>
        r.Result.Storage == Storage.Int32
            ? Kernel.Binary<int, int, int, Sum<int, TFailure>>(r, new(r.Result))
            : Kernel.Binary<long, long, long, Sum<long, TFailure>>(r, new(r.Result));

    public static ScalarKernel Subtract<TFailure>(KernelRequest r)
        where TFailure : struct, IFailure =>
        r.Result.Storage == Storage.Int32
            ? Kernel.Binary<int, int, int, Difference<int, TFailure>>(r, new(r.Result))
            : Kernel.Binary<long, long, long, Difference<long, TFailure>>(r, new(r.Result));

    public static ScalarKernel Scale(KernelRequest r, bool divide) => new IntervalScaleKernel(r.Arguments[1], r.Result, divide);

    internal static DataException Overflow(DataType type) =>
        DataErrors.Create(RuntimeDiagnostics.IntervalOverflow, "interval arithmetic", type.Name);

    private readonly struct Sum<T, TFailure>(DataType type) : IBinary<T, T, T>
        where T : unmanaged, IBinaryInteger<T>
        where TFailure : struct, IFailure
    {
        public bool Invoke(T a, T b, out T result)
        {
            result = unchecked(a + b);
            return !T.IsNegative((a ^ result) & (b ^ result)) || Fail<TFailure>(type);
        }
    }

    private readonly struct Difference<T, TFailure>(DataType type) : IBinary<T, T, T>
        where T : unmanaged, IBinaryInteger<T>
        where TFailure : struct, IFailure
    {
        public bool Invoke(T a, T b, out T result)
        {
            result = unchecked(a - b);
            return !T.IsNegative((a ^ b) & (a ^ result)) || Fail<TFailure>(type);
        }
    }

    private readonly struct NegativeOf<T>(DataType type) : IUnary<T, T>
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(T a, out T result)
        {
            result = unchecked(T.Zero - a);
            return result != a || a == T.Zero || Fail<Throws>(type);
        }
    }

    private readonly struct Times<T> : IBinary<T, T, long>
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(T a, T b, out long result)
        {
            if (b == T.Zero)
            {
                throw DataErrors.Create(RuntimeDiagnostics.IntervalDividedByZero);
            }
            result =
                long.CreateTruncating(b) == -1 ? checked(-long.CreateTruncating(a)) : long.CreateTruncating(a) / long.CreateTruncating(b);
            return true;
        }
    }

    private static bool Fail<TFailure>(DataType type)
        where TFailure : struct, IFailure => TFailure.Fail(() => Overflow(type));
}
