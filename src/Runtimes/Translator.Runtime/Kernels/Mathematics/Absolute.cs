using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Mathematics;

internal readonly struct Absolute<T>(bool wraps, DataType type) : IUnary<T, T>
    where T : unmanaged, INumber<T>, IMinMaxValue<T>
{
    public bool Invoke(T a, out T result)
    {
        if (!wraps && a == T.MinValue && T.IsInteger(a) && T.IsFinite(a) && typeof(T) != typeof(float) && typeof(T) != typeof(double))
        {
            throw DataErrors.Overflow("abs", type);
        }
        result = T.IsNegative(a) ? unchecked(-a) : a;
        return true;
    }
}

/// <summary>The remainder that is not negative where the divisor is positive.</summary>
internal readonly struct PositiveRemainder<T>(bool orNull) : IBinary<T, T, T>
    where T : unmanaged, INumber<T>, IMinMaxValue<T>
{
    public bool Invoke(T a, T b, out T result)
    {
        result = T.Zero;
        if (b == T.Zero)
        {
            return orNull ? false : throw DataErrors.Create(RuntimeDiagnostics.RemainderByZero);
        }
        // The least number has no remainder by -1 on the processor.
        result = b == -T.One ? T.Zero : a % b;
        if (typeof(T) == typeof(double) || typeof(T) == typeof(float))
        {
            result = a % b;
        }
        if (result < T.Zero)
        {
            result = unchecked(result + b) % b;
        }
        return true;
    }
}

internal readonly struct SignOfInteger : IUnary<int, double>, ITotal
{
    public bool Invoke(int a, out double result)
    {
        result = Math.Sign(a);
        return true;
    }
}

internal readonly struct SignOfLong : IUnary<long, double>, ITotal
{
    public bool Invoke(long a, out double result)
    {
        result = Math.Sign(a);
        return true;
    }
}

internal readonly struct UpOrDown(bool up, bool saturates) : IUnary<double, long>
{
    public bool Invoke(double a, out long result)
    {
        var rounded = up ? Math.Ceiling(a) : Math.Floor(a);
        if (!saturates && rounded is (>= 9.2233720368547758E18 or < -9.2233720368547758E18))
        {
            throw DataErrors.Overflow(up ? "ceil" : "floor", DataType.BigInt);
        }
        // Java's conversion: NaN is 0, too large numbers are the largest.
        result =
            double.IsNaN(rounded) ? 0
            : rounded >= 9.2233720368547758E18 ? long.MaxValue
            : rounded <= -9.2233720368547758E18 ? long.MinValue
            : (long)rounded;
        return true;
    }
}

internal readonly struct Same : IUnary<long, long>, ITotal
{
    public bool Invoke(long a, out long result)
    {
        result = a;
        return true;
    }
}
