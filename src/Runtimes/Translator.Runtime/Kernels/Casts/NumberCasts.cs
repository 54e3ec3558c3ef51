using System.Numerics;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Casts among integers, floating numbers and booleans.</summary>
internal static class NumberCasts
{
    public static ScalarKernel? TryCreate(KernelRequest request, CastFailure failure)
    {
        return request.Arguments[0].Storage switch
        {
            Storage.Boolean => FromBoolean(request),
            Storage.Int8 => FromInteger<sbyte>(request, failure),
            Storage.Int16 => FromInteger<short>(request, failure),
            Storage.Int32 => FromInteger<int>(request, failure),
            Storage.Int64 => FromInteger<long>(request, failure),
            Storage.Float => FromFloat<float>(request, failure),
            Storage.Double => FromFloat<double>(request, failure),
            _ => null,
        };
    }

    private static ScalarKernel? FromBoolean(KernelRequest request) =>
        request.Result.Storage switch
        {
            Storage.Int8 => Kernel.Unary<bool, sbyte, FlagToNumber<sbyte>>(request),
            Storage.Int16 => Kernel.Unary<bool, short, FlagToNumber<short>>(request),
            Storage.Int32 => Kernel.Unary<bool, int, FlagToNumber<int>>(request),
            Storage.Int64 => Kernel.Unary<bool, long, FlagToNumber<long>>(request),
            Storage.Float => Kernel.Unary<bool, float, FlagToNumber<float>>(request),
            Storage.Double => Kernel.Unary<bool, double, FlagToNumber<double>>(request),
            _ => null,
        };

    private static ScalarKernel? FromInteger<T>(KernelRequest request, CastFailure failure)
        where T : unmanaged, IBinaryInteger<T> =>
        request.Result.Storage switch
        {
            Storage.Boolean => Kernel.Unary<T, bool, NumberToFlag<T>>(request),
            Storage.Int8 => ToInteger<T, sbyte>(request, failure),
            Storage.Int16 => ToInteger<T, short>(request, failure),
            Storage.Int32 => ToInteger<T, int>(request, failure),
            Storage.Int64 => ToInteger<T, long>(request, failure),
            Storage.Float => Kernel.Unary<T, float, Convert<T, float>>(request),
            Storage.Double => Kernel.Unary<T, double, Convert<T, double>>(request),
            _ => null,
        };

    private static ScalarKernel? FromFloat<T>(KernelRequest request, CastFailure failure)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        request.Result.Storage switch
        {
            Storage.Boolean => Kernel.Unary<T, bool, NumberToFlag<T>>(request),
            Storage.Int8 => Kernel.Unary<T, sbyte, FloatToInteger<T, sbyte>>(request, new(failure)),
            Storage.Int16 => Kernel.Unary<T, short, FloatToInteger<T, short>>(request, new(failure)),
            Storage.Int32 => Kernel.Unary<T, int, FloatToInteger<T, int>>(request, new(failure)),
            Storage.Int64 => Kernel.Unary<T, long, FloatToInteger<T, long>>(request, new(failure)),
            Storage.Float => Kernel.Unary<T, float, Convert<T, float>>(request),
            Storage.Double => Kernel.Unary<T, double, Convert<T, double>>(request),
            _ => null,
        };

    private static ScalarKernel ToInteger<TIn, TOut>(KernelRequest request, CastFailure failure)
        where TIn : unmanaged, IBinaryInteger<TIn>
        where TOut : unmanaged, IBinaryInteger<TOut> =>
        failure.Mode.IsLenient || CastFacts.IsLossless(failure.Source, failure.Target)
            ? Kernel.Unary<TIn, TOut, Convert<TIn, TOut>>(request)
            : Kernel.Unary<TIn, TOut, Narrow<TIn, TOut>>(request, new(failure));

    private readonly struct FlagToNumber<T> : IUnary<bool, T>, ITotal
        where T : unmanaged, INumber<T>
    {
        public bool Invoke(bool a, out T result)
        {
            result = a ? T.One : T.Zero;
            return true;
        }
    }

    private readonly struct NumberToFlag<T> : IUnary<T, bool>, ITotal
        where T : unmanaged, INumber<T>
    {
        public bool Invoke(T a, out bool result)
        {
            result = a != T.Zero;
            return true;
        }
    }

    private readonly struct Convert<TIn, TOut> : IUnary<TIn, TOut>, ITotal
        where TIn : unmanaged, INumber<TIn>
        where TOut : unmanaged, INumber<TOut>
    {
        public bool Invoke(TIn a, out TOut result)
        {
            result = TOut.CreateTruncating(a);
            return true;
        }
    }

    private readonly struct Narrow<TIn, TOut>(CastFailure failure) : IUnary<TIn, TOut>
        where TIn : unmanaged, IBinaryInteger<TIn>
        where TOut : unmanaged, IBinaryInteger<TOut>
    {
        public bool Invoke(TIn a, out TOut result)
        {
            result = TOut.CreateTruncating(a);
            return TIn.CreateTruncating(result) == a || failure.Overflow(a);
        }
    }

    /// <summary>Cuts the fraction. Outside ANSI mode: saturates to int or bigint, then wraps into what is narrower.</summary>
    private readonly struct FloatToInteger<TIn, TOut>(CastFailure failure) : IUnary<TIn, TOut>
        where TIn : unmanaged, IFloatingPointIeee754<TIn>
        where TOut : unmanaged, IBinaryInteger<TOut>, IMinMaxValue<TOut>
    {
        public bool Invoke(TIn a, out TOut result)
        {
            if (failure.Mode.IsLenient)
            {
                result = typeof(TOut) == typeof(long) ? TOut.CreateSaturating(a) : TOut.CreateTruncating(int.CreateSaturating(a));
                return true;
            }
            result = TOut.CreateSaturating(a);
            var number = double.CreateSaturating(a);
            return Math.Floor(number) <= double.CreateSaturating(TOut.MaxValue)
                    && Math.Ceiling(number) >= double.CreateSaturating(TOut.MinValue)
                || failure.Overflow(number);
        }
    }
}
