namespace Translator.Runtime.Ordering;

/// <summary>The order that .NET gives a type.</summary>
internal readonly struct ComparableOrder<T> : IValueOrder<T>
    where T : IComparable<T>
{
    public static int Compare(T left, T right) => left.CompareTo(right);
}
