using System.Numerics;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>Arithmetic on whole vectors.</summary>
internal interface IVectorArithmetic<T>
    where T : unmanaged
{
    /// <summary>Computes; sets the sign of an element of <paramref name="overflow"/> where a checked result does not fit.</summary>
    static abstract Vector<T> Invoke(Vector<T> a, Vector<T> b, ref Vector<T> overflow);
}

internal readonly struct VectorAdd<T> : IVectorArithmetic<T>
    where T : unmanaged
{
    public static Vector<T> Invoke(Vector<T> a, Vector<T> b, ref Vector<T> overflow) => a + b;
}

internal readonly struct VectorSubtract<T> : IVectorArithmetic<T>
    where T : unmanaged
{
    public static Vector<T> Invoke(Vector<T> a, Vector<T> b, ref Vector<T> overflow) => a - b;
}

internal readonly struct VectorMultiply<T> : IVectorArithmetic<T>
    where T : unmanaged
{
    public static Vector<T> Invoke(Vector<T> a, Vector<T> b, ref Vector<T> overflow) => a * b;
}

internal readonly struct VectorCheckedAdd<T> : IVectorArithmetic<T>
    where T : unmanaged
{
    public static Vector<T> Invoke(Vector<T> a, Vector<T> b, ref Vector<T> overflow)
    {
        var sum = a + b;
        overflow |= (a ^ sum) & (b ^ sum);
        return sum;
    }
}

internal readonly struct VectorCheckedSubtract<T> : IVectorArithmetic<T>
    where T : unmanaged
{
    public static Vector<T> Invoke(Vector<T> a, Vector<T> b, ref Vector<T> overflow)
    {
        var difference = a - b;
        overflow |= (a ^ b) & (a ^ difference);
        return difference;
    }
}
