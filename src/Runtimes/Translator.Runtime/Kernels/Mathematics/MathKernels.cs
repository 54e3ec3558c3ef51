using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Numbers;

namespace Translator.Runtime.Kernels.Mathematics;

/// <summary>Mathematical functions.</summary>
internal static class MathKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        RegisterDoubles(kernels);
        kernels.Scalar(
            "log_base",
            static r =>
                r.Arguments.Count == 1
                    ? Kernel.Unary<double, double, Logarithm<DoubleFunctions.Log>>(r, new Logarithm<DoubleFunctions.Log>(0))
                    : Kernel.Binary<double, double, double, LogarithmToBase>(r)
        );
        kernels.Scalar("pow", static r => Kernel.Binary<double, double, double, Power>(r));
        kernels.Scalar("hypot", static r => Kernel.Binary<double, double, double, Hypotenuse>(r));
        kernels.Scalar("atan2", static r => Kernel.Binary<double, double, double, ArcTangent2>(r));
        kernels.Scalar("factorial", static r => Kernel.Unary<int, long, Factorial>(r));
        kernels.Scalar("pi", static r => Constant(r, Math.PI));
        kernels.Scalar("e", static r => Constant(r, Math.E));
        kernels.Scalar(
            "nanvl",
            static r =>
                r.Arguments[0] is FloatType
                    ? Kernel.NullAwareBinary<float, float, float, ReplaceNaNOfFloat>(r)
                    : Kernel.NullAwareBinary<double, double, double, ReplaceNaN>(r)
        );
        kernels.Scalar("greatest", static r => Extremes.Create(r, 1));
        kernels.Scalar("least", static r => Extremes.Create(r, -1));
        kernels.Scalar("greatest.strict", static r => Extremes.Create(r, 1, isStrict: true));
        kernels.Scalar("least.strict", static r => Extremes.Create(r, -1, isStrict: true));
        kernels.Scalar("sign", Sign);
        kernels.Scalar("abs", static r => Absolute(r, wraps: false));
        kernels.Scalar("abs.wrapping", static r => Absolute(r, wraps: true));
        kernels.Scalar("pmod", static r => PositiveRemainder(r, orNull: false));
        kernels.Scalar("pmod.or_null", static r => PositiveRemainder(r, orNull: true));
        kernels.Scalar("ceil", static r => UpOrDown(r, up: true, saturates: false));
        kernels.Scalar("floor", static r => UpOrDown(r, up: false, saturates: false));
        kernels.Scalar("ceil.saturating", static r => UpOrDown(r, up: true, saturates: true));
        kernels.Scalar("floor.saturating", static r => UpOrDown(r, up: false, saturates: true));
        kernels.Scalar("round", static r => RoundingKernels.Create(r, RoundingRule.HalfUp, wraps: false));
        kernels.Scalar("round.wrapping", static r => RoundingKernels.Create(r, RoundingRule.HalfUp, wraps: true));
        kernels.Scalar("bround", static r => RoundingKernels.Create(r, RoundingRule.HalfEven, wraps: false));
        kernels.Scalar("bround.wrapping", static r => RoundingKernels.Create(r, RoundingRule.HalfEven, wraps: true));
        kernels.Scalar("bin", static r => Kernel.UnaryBytes<long, Binary>(r));
        kernels.Scalar(
            "hex",
            static r =>
                r.Arguments[0] is BigIntType
                    ? Kernel.UnaryBytes<long, HexOfNumber>(r)
                    : Kernel.UnaryBytes<ReadOnlySpan<byte>, HexOfBytes>(r, new HexOfBytes(lower: false))
        );
        kernels.Scalar("unhex", static r => Kernel.UnaryBytes<ReadOnlySpan<byte>, Unhex>(r));
        kernels.Scalar("conv", static r => Kernel.TernaryBytes<ReadOnlySpan<byte>, int, int, ChangeBase>(r, new ChangeBase(throws: true)));
        kernels.Scalar(
            "conv.saturating",
            static r => Kernel.TernaryBytes<ReadOnlySpan<byte>, int, int, ChangeBase>(r, new ChangeBase(throws: false))
        );
        kernels.Scalar(
            "width_bucket",
            static r =>
                r.Arguments[0] is DoubleType
                    ? Kernel.Quaternary<double, double, double, long, long, WidthBucket>(r)
                    : Kernel.FromColumns(r, WidthBuckets.OfIntervals)
        );
        kernels.Scalar("rand", static r => new RandomKernel(r, normal: false));
        kernels.Scalar("randn", static r => new RandomKernel(r, normal: true));
    }

    private static void RegisterDoubles(KernelRegistryBuilder kernels)
    {
        Double<DoubleFunctions.Sqrt>("sqrt");
        Double<DoubleFunctions.Cbrt>("cbrt");
        Double<DoubleFunctions.Exp>("exp");
        Double<DoubleFunctions.ExpM1>("expm1");
        Double<DoubleFunctions.Sin>("sin");
        Double<DoubleFunctions.Sinh>("sinh");
        Double<DoubleFunctions.Asin>("asin");
        Double<DoubleFunctions.Asinh>("asinh");
        Double<DoubleFunctions.Cos>("cos");
        Double<DoubleFunctions.Cosh>("cosh");
        Double<DoubleFunctions.Acos>("acos");
        Double<DoubleFunctions.Acosh>("acosh");
        Double<DoubleFunctions.Tan>("tan");
        Double<DoubleFunctions.Tanh>("tanh");
        Double<DoubleFunctions.Atan>("atan");
        Double<DoubleFunctions.Atanh>("atanh");
        Double<DoubleFunctions.Cot>("cot");
        Double<DoubleFunctions.Sec>("sec");
        Double<DoubleFunctions.Csc>("csc");
        Double<DoubleFunctions.Degrees>("degrees");
        Double<DoubleFunctions.Radians>("radians");
        Double<DoubleFunctions.Rint>("rint");
        Log<DoubleFunctions.Log>("ln", 0);
        Log<DoubleFunctions.Log2>("log2", 0);
        Log<DoubleFunctions.Log10>("log10", 0);
        Log<DoubleFunctions.Log1P>("log1p", -1);

        void Double<T>(string id)
            where T : IDoubleFunction => kernels.Scalar(id, static r => Kernel.Unary<double, double, OfDouble<T>>(r));

        void Log<T>(string id, double lowest)
            where T : IDoubleFunction => kernels.Scalar(id, r => Kernel.Unary<double, double, Logarithm<T>>(r, new Logarithm<T>(lowest)));
    }

    private static ScalarKernel Constant(KernelRequest request, double value) =>
        Kernel.FromColumns(request, (_, rows, _) => FixedColumn<double>.Constant(DataType.Double, value, rows));

    private static ScalarKernel Sign(KernelRequest request) =>
        request.Arguments[0].Storage switch
        {
            Storage.Int32 => Kernel.Unary<int, double, SignOfInteger>(request),
            Storage.Int64 => Kernel.Unary<long, double, SignOfLong>(request),
            _ => Kernel.Unary<double, double, OfDouble<DoubleFunctions.Sign>>(request),
        };

    private static ScalarKernel Absolute(KernelRequest request, bool wraps) =>
        request.Arguments[0].Storage switch
        {
            Storage.Int8 => Kernel.Unary<sbyte, sbyte, Absolute<sbyte>>(request, new(wraps, request.Result)),
            Storage.Int16 => Kernel.Unary<short, short, Absolute<short>>(request, new(wraps, request.Result)),
            Storage.Int32 => Kernel.Unary<int, int, Absolute<int>>(request, new(wraps && request.Result.IsNumeric, request.Result)),
            Storage.Int64 => Kernel.Unary<long, long, Absolute<long>>(request, new(wraps && request.Result.IsNumeric, request.Result)),
            Storage.Int128 => Kernel.Unary<Int128, Int128, Absolute<Int128>>(request, new(wraps, request.Result)),
            Storage.Float => Kernel.Unary<float, float, Absolute<float>>(request, new(wraps, request.Result)),
            _ => Kernel.Unary<double, double, Absolute<double>>(request, new(wraps, request.Result)),
        };

    private static ScalarKernel PositiveRemainder(KernelRequest request, bool orNull) =>
        request.Arguments[0].Storage switch
        {
            Storage.Int8 => Kernel.Binary<sbyte, sbyte, sbyte, PositiveRemainder<sbyte>>(request, new(orNull)),
            Storage.Int16 => Kernel.Binary<short, short, short, PositiveRemainder<short>>(request, new(orNull)),
            Storage.Int32 => Kernel.Binary<int, int, int, PositiveRemainder<int>>(request, new(orNull)),
            Storage.Int64 => Kernel.Binary<long, long, long, PositiveRemainder<long>>(request, new(orNull)),
            Storage.Float => Kernel.Binary<float, float, float, PositiveRemainder<float>>(request, new(orNull)),
            Storage.Double => Kernel.Binary<double, double, double, PositiveRemainder<double>>(request, new(orNull)),
            _ => Kernel.Binary<Int128, Int128, Int128, DecimalPositiveRemainder>(request, new(request, orNull)),
        };

    private static ScalarKernel UpOrDown(KernelRequest request, bool up, bool saturates) =>
        request.Arguments[0] switch
        {
            DecimalType => RoundingKernels.Create(request, up ? RoundingRule.Up : RoundingRule.Down, wraps: false),
            BigIntType => Kernel.Unary<long, long, Same>(request),
            _ => Kernel.Unary<double, long, UpOrDown>(request, new UpOrDown(up, saturates)),
        };
}

internal readonly struct DecimalPositiveRemainder(KernelRequest request, bool orNull) : IBinary<Int128, Int128, Int128>
{
    private readonly DecimalType left = (DecimalType)request.Arguments[0];
    private readonly DecimalType right = (DecimalType)request.Arguments[1];
    private readonly DecimalType type = (DecimalType)request.Result;

    public bool Invoke(Int128 a, Int128 b, out Int128 result)
    {
        result = 0;
        if (b == 0)
        {
            return orNull ? false : throw DataErrors.Create(RuntimeDiagnostics.RemainderByZero);
        }
        var fits = Decimals.TryRemainder(a, left.Scale, b, right.Scale, type.Precision, type.Scale, out result);
        if (fits && result < 0)
        {
            fits =
                Decimals.TryAdd(result, type.Scale, b, right.Scale, 38, type.Scale, out var sum)
                && Decimals.TryRemainder(sum, type.Scale, b, right.Scale, type.Precision, type.Scale, out result);
        }
        return fits ? true
            : orNull ? false
            : throw DataErrors.Overflow("pmod", type);
    }
}
