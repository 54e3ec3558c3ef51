namespace Translator.Runtime.Ordering;

/// <summary>Compares two values.</summary>
internal interface IValueOrder<T>
{
    static abstract int Compare(T left, T right);
}
