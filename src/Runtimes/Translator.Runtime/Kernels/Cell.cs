namespace Translator.Runtime.Kernels;

/// <summary>An argument of a kernel that sees NULLs.</summary>
/// <typeparam name="T">The type kernels take.</typeparam>
public readonly ref struct Cell<T>
    where T : allows ref struct
{
    /// <summary>Wraps a value.</summary>
    public Cell(bool isNull, T value)
    {
        IsNull = isNull;
        Value = value;
    }

    /// <summary>Whether the argument is NULL.</summary>
    public bool IsNull { get; }

    /// <summary>The value; not defined when NULL.</summary>
    public T Value { get; }
}
