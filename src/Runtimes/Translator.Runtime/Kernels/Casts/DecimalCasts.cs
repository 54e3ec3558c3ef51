using System.Globalization;
using System.Numerics;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Numbers;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Casts from and to decimals.</summary>
internal static class DecimalCasts
{
    public static ScalarKernel? ToDecimal(KernelRequest request, CastFailure failure)
    {
        var target = (DecimalType)request.Result;
        return request.Arguments[0].Storage switch
        {
            Storage.Boolean => Kernel.Unary<bool, Int128, FromFlag>(request, new(target, failure)),
            Storage.Int8 => Kernel.Unary<sbyte, Int128, FromInteger<sbyte>>(request, new(target, failure)),
            Storage.Int16 => Kernel.Unary<short, Int128, FromInteger<short>>(request, new(target, failure)),
            Storage.Int32 => Kernel.Unary<int, Int128, FromInteger<int>>(request, new(target, failure)),
            Storage.Int64 => Kernel.Unary<long, Int128, FromInteger<long>>(request, new(target, failure)),
            Storage.Float => Kernel.Unary<float, Int128, FromFloat>(request, new(target, failure)),
            Storage.Double => Kernel.Unary<double, Int128, FromFloat>(request, new(target, failure)),
            Storage.Int128 => Kernel.Unary<Int128, Int128, FromDecimal>(
                request,
                new(((DecimalType)request.Arguments[0]).Scale, target, failure)
            ),
            Storage.Bytes => Kernel.Unary<ReadOnlySpan<byte>, Int128, FromText>(request, new(target, failure)),
            _ => null,
        };
    }

    public static ScalarKernel? FromDecimals(KernelRequest request, CastFailure failure)
    {
        var scale = ((DecimalType)request.Arguments[0]).Scale;
        return request.Result.Storage switch
        {
            Storage.Boolean => Kernel.Unary<Int128, bool, ToFlag>(request),
            Storage.Int8 => Kernel.Unary<Int128, sbyte, ToInteger<sbyte>>(request, new(scale, failure)),
            Storage.Int16 => Kernel.Unary<Int128, short, ToInteger<short>>(request, new(scale, failure)),
            Storage.Int32 => Kernel.Unary<Int128, int, ToInteger<int>>(request, new(scale, failure)),
            Storage.Int64 => Kernel.Unary<Int128, long, ToInteger<long>>(request, new(scale, failure)),
            Storage.Float => Kernel.Unary<Int128, float, ToFloat>(request, new(scale)),
            Storage.Double => Kernel.Unary<Int128, double, ToFloat>(request, new(scale)),
            _ => null,
        };
    }

    private readonly struct FromFlag(DecimalType type, CastFailure failure) : IUnary<bool, Int128>
    {
        public bool Invoke(bool a, out Int128 result) =>
            Decimals.TryConvert(a ? 1 : 0, 0, type.Precision, type.Scale, out result) || failure.OutOfRange("1");
    }

    private readonly struct FromInteger<T>(DecimalType type, CastFailure failure) : IUnary<T, Int128>
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(T a, out Int128 result) =>
            Decimals.TryConvert(Int128.CreateChecked(a), 0, type.Precision, type.Scale, out result)
            || failure.OutOfRange(a.ToString(null, CultureInfo.InvariantCulture));
    }

    private readonly struct FromDecimal(int scale, DecimalType type, CastFailure failure) : IUnary<Int128, Int128>
    {
        public bool Invoke(Int128 a, out Int128 result)
        {
            if (Decimals.TryConvert(a, scale, type.Precision, type.Scale, out result))
            {
                return true;
            }
            var output = new ByteWriter(48);
            DecimalText.Write(a, scale, ref output);
            return failure.OutOfRange(System.Text.Encoding.UTF8.GetString(output.Written));
        }
    }

    /// <summary>Through the number's shortest text, as Spark does.</summary>
    private readonly struct FromFloat(DecimalType type, CastFailure failure) : IUnary<double, Int128>, IUnary<float, Int128>
    {
        public bool Invoke(float a, out Int128 result) => Invoke((double)a, out result);

        public bool Invoke(double a, out Int128 result)
        {
            result = 0;
            if (!double.IsFinite(a))
            {
                return false;
            }
            if (a == 0)
            {
                return true;
            }
            Span<byte> digits = stackalloc byte[40];
            var count = FloatText.Shortest(a, digits, out var exponent);
            var unscaled = DecimalParser.Digits(digits[..count]);
            return DecimalParser.TryScale(a < 0 ? -unscaled : unscaled, exponent, type, out result)
                || failure.OutOfRange(a.ToString("R", CultureInfo.InvariantCulture));
        }
    }

    private readonly struct FromText(DecimalType type, CastFailure failure) : IUnary<ReadOnlySpan<byte>, Int128>
    {
        public bool Invoke(ReadOnlySpan<byte> a, out Int128 result)
        {
            if (!DecimalParser.TryParse(a, out var digits, out var exponent))
            {
                result = 0;
                return failure.Malformed(a);
            }
            return DecimalParser.TryScale(digits, exponent, type, out result) || failure.OutOfRange(System.Text.Encoding.UTF8.GetString(a));
        }
    }

    private readonly struct ToFlag : IUnary<Int128, bool>, ITotal
    {
        public bool Invoke(Int128 a, out bool result)
        {
            result = a != 0;
            return true;
        }
    }

    private readonly struct ToInteger<T>(int scale, CastFailure failure) : IUnary<Int128, T>
        where T : unmanaged, IBinaryInteger<T>
    {
        public bool Invoke(Int128 a, out T result)
        {
            var whole = scale == 0 ? a : Decimals.DivRem(a, Decimals.Power(scale)).Quotient;
            result = T.CreateTruncating(whole);
            if (failure.Mode == CastMode.Legacy || Int128.CreateChecked(result) == whole)
            {
                return true;
            }
            var output = new ByteWriter(48);
            DecimalText.Write(a, scale, ref output);
            return failure.Throws
                ? throw Diagnostics.DataErrors.CastOverflow(
                    System.Text.Encoding.UTF8.GetString(output.Written),
                    failure.Source,
                    failure.Target
                )
                : false;
        }
    }

    private readonly struct ToFloat(int scale) : IUnary<Int128, double>, IUnary<Int128, float>
    {
        public bool Invoke(Int128 a, out double result)
        {
            result = DecimalParser.ToDouble(a, scale);
            return true;
        }

        public bool Invoke(Int128 a, out float result)
        {
            result = DecimalParser.ToFloat(a, scale);
            return true;
        }
    }
}
