namespace Translator.Runtime.Kernels.Hive;

internal readonly struct RootOfPositive : IUnary<double, double>
{
    public bool Invoke(double a, out double result)
    {
        result = Math.Sqrt(a);
        return !(a < 0);
    }
}

internal readonly struct ArcSine : IUnary<double, double>
{
    public bool Invoke(double a, out double result)
    {
        result = Math.Asin(a);
        return !(Math.Abs(a) > 1);
    }
}

internal readonly struct ArcCosine : IUnary<double, double>
{
    public bool Invoke(double a, out double result)
    {
        result = Math.Acos(a);
        return !(Math.Abs(a) > 1);
    }
}

internal readonly struct Logarithm : IUnary<double, double>, IBinary<double, double, double>
{
    public bool Invoke(double a, out double result)
    {
        result = Math.Log(a);
        return !(a <= 0);
    }

    public bool Invoke(double a, double b, out double result)
    {
        result = Math.Log(b) / Math.Log(a);
        return !(a <= 1) && !(b <= 0);
    }
}
