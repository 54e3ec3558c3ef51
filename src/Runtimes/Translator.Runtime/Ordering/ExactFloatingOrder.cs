namespace Translator.Runtime.Ordering;

/// <summary>Floating numbers with the negative zero before the positive one.</summary>
internal readonly struct ExactFloatingOrder : IValueOrder<double>, IValueOrder<float>
{
    public static int Compare(double left, double right)
    {
        var order = FloatingOrder.Compare(left, right);
        return order == 0 && left == 0 ? double.IsNegative(right).CompareTo(double.IsNegative(left)) : order;
    }

    public static int Compare(float left, float right) => Compare((double)left, right);
}
