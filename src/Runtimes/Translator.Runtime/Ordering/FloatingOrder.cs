namespace Translator.Runtime.Ordering;

/// <summary>Floating numbers: zeros are equal, NaN equals NaN and is the greatest.</summary>
internal readonly struct FloatingOrder : IValueOrder<double>, IValueOrder<float>
{
    public static int Compare(double left, double right) =>
        left < right ? -1
        : left > right ? 1
        : left == right ? 0
        : double.IsNaN(left).CompareTo(double.IsNaN(right));

    public static int Compare(float left, float right) => Compare((double)left, right);
}
