using System.Numerics;
using System.Runtime.CompilerServices;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>a + b without checks: floating numbers, and integers that wrap.</summary>
internal readonly struct PlainAdd<T> : IBinary<T, T, T>, ITotal
    where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out T result)
    {
        result = unchecked(a + b);
        return true;
    }
}

internal readonly struct PlainSubtract<T> : IBinary<T, T, T>, ITotal
    where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out T result)
    {
        result = unchecked(a - b);
        return true;
    }
}

internal readonly struct PlainMultiply<T> : IBinary<T, T, T>, ITotal
    where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out T result)
    {
        result = unchecked(a * b);
        return true;
    }
}

internal readonly struct PlainNegative<T> : IUnary<T, T>, ITotal
    where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, out T result)
    {
        result = unchecked(-a);
        return true;
    }
}

internal readonly struct FloatDivide<T, TFailure> : IBinary<T, T, T>
    where T : unmanaged, IFloatingPointIeee754<T>
    where TFailure : struct, IFailure
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out T result)
    {
        result = a / b;
        return b != T.Zero || TFailure.Fail(static () => DataErrors.DivideByZero());
    }
}

internal readonly struct FloatModulo<T, TFailure> : IBinary<T, T, T>
    where T : unmanaged, IFloatingPointIeee754<T>
    where TFailure : struct, IFailure
{
    public bool Invoke(T a, T b, out T result)
    {
        result = a % b;
        return b != T.Zero || TFailure.Fail(static () => DataErrors.Create(RuntimeDiagnostics.RemainderByZero));
    }
}
