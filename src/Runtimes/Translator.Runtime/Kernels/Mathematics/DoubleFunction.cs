namespace Translator.Runtime.Kernels.Mathematics;

internal interface IDoubleFunction
{
    static abstract double Apply(double x);
}

/// <summary>A function of one double that has an answer for each.</summary>
internal readonly struct OfDouble<T> : IUnary<double, double>, ITotal
    where T : IDoubleFunction
{
    public bool Invoke(double a, out double result)
    {
        result = T.Apply(a);
        return true;
    }
}

/// <summary>A logarithm: NULL at and below where it is not defined.</summary>
internal readonly struct Logarithm<T>(double lowest) : IUnary<double, double>
    where T : IDoubleFunction
{
    public bool Invoke(double a, out double result)
    {
        result = a <= lowest ? 0 : T.Apply(a);
        return !(a <= lowest);
    }
}

internal readonly struct LogarithmToBase : IBinary<double, double, double>
{
    public bool Invoke(double a, double b, out double result)
    {
        result = Math.Log(b) / Math.Log(a);
        return !(a <= 0 || b <= 0);
    }
}

internal readonly struct Power : IBinary<double, double, double>, ITotal
{
    public bool Invoke(double a, double b, out double result)
    {
        // Java's power of 1 to NaN or infinity is NaN, C's is 1.
        result = (Math.Abs(a) == 1 && double.IsInfinity(b)) || double.IsNaN(b) ? double.NaN : Math.Pow(a, b);
        return true;
    }
}

internal readonly struct Hypotenuse : IBinary<double, double, double>, ITotal
{
    public bool Invoke(double a, double b, out double result)
    {
        result = double.Hypot(a, b);
        return true;
    }
}

internal readonly struct ArcTangent2 : IBinary<double, double, double>, ITotal
{
    public bool Invoke(double a, double b, out double result)
    {
        result = Math.Atan2(a + 0.0, b + 0.0);
        return true;
    }
}

internal readonly struct ReplaceNaN : INullAwareBinary<double, double, double>
{
    public bool Invoke(Cell<double> a, Cell<double> b, out double result)
    {
        result = 0;
        if (a.IsNull)
        {
            return false;
        }
        var replaced = double.IsNaN(a.Value);
        result =
            !replaced ? a.Value
            : b.IsNull ? 0
            : b.Value;
        return !replaced || !b.IsNull;
    }
}

internal readonly struct ReplaceNaNOfFloat : INullAwareBinary<float, float, float>
{
    public bool Invoke(Cell<float> a, Cell<float> b, out float result)
    {
        result = 0;
        if (a.IsNull)
        {
            return false;
        }
        var replaced = float.IsNaN(a.Value);
        result =
            !replaced ? a.Value
            : b.IsNull ? 0
            : b.Value;
        return !replaced || !b.IsNull;
    }
}

internal readonly struct Factorial : IUnary<int, long>
{
    public bool Invoke(int a, out long result)
    {
        result = 1;
        for (var i = 2; i <= a && a <= 20; i++)
        {
            result *= i;
        }
        return a is >= 0 and <= 20;
    }
}
