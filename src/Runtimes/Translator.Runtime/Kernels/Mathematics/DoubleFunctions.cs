namespace Translator.Runtime.Kernels.Mathematics;

internal static class DoubleFunctions
{
    internal readonly struct Sqrt : IDoubleFunction
    {
        public static double Apply(double x) => Math.Sqrt(x);
    }

    internal readonly struct Cbrt : IDoubleFunction
    {
        // The platform's root can be a step off: one step of Newton with the exact remainder.
        public static double Apply(double x)
        {
            var root = Math.Cbrt(x);
            if (root == 0 || !double.IsFinite(root))
            {
                return root;
            }
            var square = root * root;
            var cube = square * root;
            var lost = Math.FusedMultiplyAdd(square, root, -cube) + Math.FusedMultiplyAdd(root, root, -square) * root;
            var corrected = root - (cube - x + lost) / (3 * square);
            return double.IsFinite(corrected) ? corrected : root;
        }
    }

    internal readonly struct Exp : IDoubleFunction
    {
        public static double Apply(double x) => Math.Exp(x);
    }

    /// <summary>e^x - 1 without the loss of digits near zero (Kahan).</summary>
    internal readonly struct ExpM1 : IDoubleFunction
    {
        public static double Apply(double x)
        {
            var power = Math.Exp(x);
            return power == 1 ? x
                : Math.Abs(x) > 1 ? power - 1
                : (power - 1) * x / Math.Log(power);
        }
    }

    internal readonly struct Log : IDoubleFunction
    {
        public static double Apply(double x) => Math.Log(x);
    }

    internal readonly struct Log2 : IDoubleFunction
    {
        public static double Apply(double x) => Math.Log(x) / Math.Log(2);
    }

    internal readonly struct Log10 : IDoubleFunction
    {
        public static double Apply(double x) => Math.Log10(x);
    }

    internal readonly struct Log1P : IDoubleFunction
    {
        public static double Apply(double x)
        {
            var sum = 1 + x;
            return sum == 1 ? x
                : double.IsPositiveInfinity(sum) ? sum
                : Math.Log(sum) * x / (sum - 1);
        }
    }

    internal readonly struct Sin : IDoubleFunction
    {
        public static double Apply(double x) => Math.Sin(x);
    }

    internal readonly struct Sinh : IDoubleFunction
    {
        public static double Apply(double x) => Math.Sinh(x);
    }

    internal readonly struct Asin : IDoubleFunction
    {
        public static double Apply(double x) => Math.Asin(x);
    }

    internal readonly struct Asinh : IDoubleFunction
    {
        public static double Apply(double x) => Math.Asinh(x);
    }

    internal readonly struct Cos : IDoubleFunction
    {
        public static double Apply(double x) => Math.Cos(x);
    }

    internal readonly struct Cosh : IDoubleFunction
    {
        public static double Apply(double x) => Math.Cosh(x);
    }

    internal readonly struct Acos : IDoubleFunction
    {
        public static double Apply(double x) => Math.Acos(x);
    }

    internal readonly struct Acosh : IDoubleFunction
    {
        public static double Apply(double x) => Math.Log(x + Math.Sqrt(x * x - 1));
    }

    internal readonly struct Tan : IDoubleFunction
    {
        public static double Apply(double x) => Math.Tan(x);
    }

    internal readonly struct Tanh : IDoubleFunction
    {
        public static double Apply(double x) => Math.Tanh(x);
    }

    internal readonly struct Atan : IDoubleFunction
    {
        public static double Apply(double x) => Math.Atan(x);
    }

    internal readonly struct Atanh : IDoubleFunction
    {
        public static double Apply(double x) => 0.5 * (Log1P.Apply(x) - Log1P.Apply(-x));
    }

    internal readonly struct Cot : IDoubleFunction
    {
        public static double Apply(double x) => 1 / Math.Tan(x);
    }

    internal readonly struct Sec : IDoubleFunction
    {
        public static double Apply(double x) => 1 / Math.Cos(x);
    }

    internal readonly struct Csc : IDoubleFunction
    {
        public static double Apply(double x) => 1 / Math.Sin(x);
    }

    internal readonly struct Degrees : IDoubleFunction
    {
        public static double Apply(double x) => x * 57.29577951308232;
    }

    internal readonly struct Radians : IDoubleFunction
    {
        public static double Apply(double x) => x * 0.017453292519943295;
    }

    internal readonly struct Rint : IDoubleFunction
    {
        public static double Apply(double x) => Math.Round(x, MidpointRounding.ToEven);
    }

    internal readonly struct Sign : IDoubleFunction
    {
        public static double Apply(double x) =>
            x > 0 ? 1
            : x < 0 ? -1
            : x;
    }
}
