using System.Numerics;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Numbers;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Casts between numbers (seconds) and timestamps or times.</summary>
internal static class DateTimeNumberCasts
{
    public static ScalarKernel? TryCreate(KernelRequest request, CastFailure failure) =>
        (request.Arguments[0], request.Result) switch
        {
            (DateType, var to) when failure.Mode.IsLenient && (to.IsNumeric || to is BooleanType) => Kernel.FromColumns(
                request,
                (_, rows, _) => Column.Nulls(to, rows)
            ),
            (BooleanType, TimestampLtzType) => Kernel.Unary<bool, long, FromFlag>(request),
            (TimestampLtzType, BooleanType) => Kernel.Unary<long, bool, ToFlag>(request),
            (TimestampLtzType, _) => FromSeconds(request, failure, Units.MicrosPerSecond),
            (TimeType, _) => FromSeconds(request, failure, Units.NanosPerSecond),
            (TinyIntType, TimestampLtzType) => Kernel.Unary<sbyte, long, FromInteger<sbyte>>(request),
            (SmallIntType, TimestampLtzType) => Kernel.Unary<short, long, FromInteger<short>>(request),
            (IntType, TimestampLtzType) => Kernel.Unary<int, long, FromInteger<int>>(request),
            (BigIntType, TimestampLtzType) => Kernel.Unary<long, long, FromInteger<long>>(request),
            (FloatType, TimestampLtzType) => Kernel.Unary<float, long, FromFloat>(request, new(failure)),
            (DoubleType, TimestampLtzType) => Kernel.Unary<double, long, FromFloat>(request, new(failure)),
            (DecimalType from, TimestampLtzType) => Kernel.Unary<Int128, long, FromDecimal>(request, new(from.Scale)),
            _ => null,
        };

    private static ScalarKernel? FromSeconds(KernelRequest request, CastFailure failure, long unit) =>
        request.Result switch
        {
            TinyIntType => Kernel.Unary<long, sbyte, ToInteger<sbyte>>(request, new(unit, failure)),
            SmallIntType => Kernel.Unary<long, short, ToInteger<short>>(request, new(unit, failure)),
            IntType => Kernel.Unary<long, int, ToInteger<int>>(request, new(unit, failure)),
            BigIntType => Kernel.Unary<long, long, ToInteger<long>>(request, new(unit, failure)),
            FloatType => Kernel.Unary<long, float, ToFloat>(request, new(unit)),
            DoubleType => Kernel.Unary<long, double, ToFloat>(request, new(unit)),
            DecimalType to => Kernel.Unary<long, Int128, ToDecimal>(request, new(unit == Units.MicrosPerSecond ? 6 : 9, to, failure)),
            _ => null,
        };

    private readonly struct FromFlag : IUnary<bool, long>, ITotal
    {
        public bool Invoke(bool a, out long result)
        {
            result = a ? 1 : 0;
            return true;
        }
    }

    private readonly struct ToFlag : IUnary<long, bool>, ITotal
    {
        public bool Invoke(long a, out bool result)
        {
            result = a != 0;
            return true;
        }
    }

    /// <summary>Seconds; what does not fit stops at the last moment there is.</summary>
    private readonly struct FromInteger<T> : IUnary<T, long>, ITotal
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(T a, out long result)
        {
            result = long.CreateSaturating(Int128.CreateTruncating(a) * Units.MicrosPerSecond);
            return true;
        }
    }

    private readonly struct FromFloat(CastFailure failure) : IUnary<double, long>, IUnary<float, long>
    {
        public bool Invoke(float a, out long result) => Invoke((double)a, out result);

        public bool Invoke(double a, out long result)
        {
            result = 0;
            if (!double.IsFinite(a))
            {
                return failure.Throws
                    ? throw DataErrors.CastInvalidInput(
                        a.ToString(System.Globalization.CultureInfo.InvariantCulture),
                        failure.Source,
                        failure.Target
                    )
                    : false;
            }
            var micros = a * Units.MicrosPerSecond;
            result = long.CreateSaturating(micros);
            var fits = Math.Floor(micros) <= long.MaxValue && Math.Ceiling(micros) >= long.MinValue;
            return fits || failure.Mode.IsLenient || failure.Overflow(a);
        }
    }

    /// <summary>The product is rounded to 34 digits and cut to its low 64 bits, as Spark's decimals do.</summary>
    private readonly struct FromDecimal(int scale) : IUnary<Int128, long>, ITotal
    {
        public bool Invoke(Int128 a, out long result)
        {
            var product = (BigInteger)a * Units.MicrosPerSecond;
            for (var unit = BigInteger.One; BigInteger.Abs(product) / unit >= MostDigits; )
            {
                unit *= 10;
                var quotient = BigInteger.DivRem(product, unit, out var rest);
                var doubled = BigInteger.Abs(rest) * 2;
                product -= rest;
                product += doubled > unit || (doubled == unit && !quotient.IsEven) ? unit * rest.Sign : 0;
            }
            result = (long)(ulong)(product / (BigInteger)Decimals.Power(scale) & ulong.MaxValue);
            return true;
        }

        private static BigInteger MostDigits { get; } = BigInteger.Pow(10, 34);
    }

    private readonly struct ToInteger<T>(long unit, CastFailure failure) : IUnary<long, T>
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(long a, out T result)
        {
            var seconds = Units.FloorDiv(a, unit);
            result = T.CreateTruncating(seconds);
            return long.CreateTruncating(result) == seconds || failure.Overflow(seconds);
        }
    }

    private readonly struct ToFloat(long unit) : IUnary<long, double>, IUnary<long, float>, ITotal
    {
        public bool Invoke(long a, out double result)
        {
            result = a / (double)unit;
            return true;
        }

        public bool Invoke(long a, out float result)
        {
            result = (float)(a / (double)unit);
            return true;
        }
    }

    private readonly struct ToDecimal(int scale, DecimalType type, CastFailure failure) : IUnary<long, Int128>
    {
        public bool Invoke(long a, out Int128 result) =>
            Decimals.TryConvert(a, scale, type.Precision, type.Scale, out result)
            || failure.OutOfRange((a / Math.Pow(10, scale)).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
