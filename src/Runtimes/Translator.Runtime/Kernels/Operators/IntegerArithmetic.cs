using System.Numerics;
using System.Runtime.CompilerServices;
using Translator.IR.Types;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Operators;

internal readonly struct IntegerAdd<T, TFailure>(DataType type) : IBinary<T, T, T>
    where T : unmanaged, IBinaryInteger<T>
    where TFailure : struct, IFailure
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out T result)
    {
        result = unchecked(a + b);
        return !T.IsNegative((a ^ result) & (b ^ result)) || Fail(type);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Fail(DataType type) => TFailure.Fail(() => DataErrors.Overflow("the addition", type));
}

internal readonly struct IntegerSubtract<T, TFailure>(DataType type) : IBinary<T, T, T>
    where T : unmanaged, IBinaryInteger<T>
    where TFailure : struct, IFailure
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out T result)
    {
        result = unchecked(a - b);
        return !T.IsNegative((a ^ b) & (a ^ result)) || Fail(type);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Fail(DataType type) => TFailure.Fail(() => DataErrors.Overflow("the subtraction", type));
}

internal readonly struct IntegerMultiply<T, TFailure>(DataType type) : IBinary<T, T, T>
    where T : unmanaged, IBinaryInteger<T>
    where TFailure : struct, IFailure
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out T result)
    {
        result = unchecked(a * b);
        if (typeof(T) == typeof(long))
        {
            var high = Math.BigMul(long.CreateTruncating(a), long.CreateTruncating(b), out var low);
            return high == low >> 63 || Fail(type);
        }
        return long.CreateTruncating(a) * long.CreateTruncating(b) == long.CreateTruncating(result) || Fail(type);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Fail(DataType type) => TFailure.Fail(() => DataErrors.Overflow("the multiplication", type));
}

internal readonly struct IntegerNegative<T, TFailure>(DataType type) : IUnary<T, T>
    where T : unmanaged, IBinaryInteger<T>
    where TFailure : struct, IFailure
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, out T result)
    {
        result = unchecked(T.Zero - a);
        return result != a || a == T.Zero || Fail(type);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Fail(DataType type) => TFailure.Fail(() => DataErrors.Overflow("the negation", type));
}

internal readonly struct IntegerModulo<T, TFailure> : IBinary<T, T, T>
    where T : unmanaged, IBinaryInteger<T>
    where TFailure : struct, IFailure
{
    public bool Invoke(T a, T b, out T result)
    {
        if (b == T.Zero)
        {
            result = T.Zero;
            return TFailure.Fail(static () => DataErrors.Create(RuntimeDiagnostics.RemainderByZero));
        }
        result = b == unchecked(T.Zero - T.One) ? T.Zero : a % b;
        return true;
    }
}

/// <summary>Integer division into 64 bits; outside ANSI the one overflow wraps.</summary>
internal readonly struct IntegerQuotient<T, TFailure>(bool wraps) : IBinary<T, T, long>
    where T : unmanaged, IBinaryInteger<T>
    where TFailure : struct, IFailure
{
    public bool Invoke(T a, T b, out long result)
    {
        result = 0;
        if (b == T.Zero)
        {
            return TFailure.Fail(static () => DataErrors.DivideByZero());
        }
        var (dividend, divisor) = (long.CreateTruncating(a), long.CreateTruncating(b));
        if (divisor == -1)
        {
            result = unchecked(-dividend);
            return dividend != long.MinValue || wraps || TFailure.Fail(static () => DataErrors.Overflow("the division", DataType.BigInt));
        }
        result = dividend / divisor;
        return true;
    }
}
