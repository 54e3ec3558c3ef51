using System.Runtime.CompilerServices;

namespace Translator.Runtime.Kernels.Operators;

internal readonly struct EqualTo<T, TOrdering> : IBinary<T, T, bool>, ITotal
    where T : allows ref struct
    where TOrdering : IOrdering<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out bool result)
    {
        result = TOrdering.Equal(a, b);
        return true;
    }
}

internal readonly struct NotEqualTo<T, TOrdering> : IBinary<T, T, bool>, ITotal
    where T : allows ref struct
    where TOrdering : IOrdering<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out bool result)
    {
        result = !TOrdering.Equal(a, b);
        return true;
    }
}

internal readonly struct LessThan<T, TOrdering> : IBinary<T, T, bool>, ITotal
    where T : allows ref struct
    where TOrdering : IOrdering<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out bool result)
    {
        result = TOrdering.Less(a, b);
        return true;
    }
}

internal readonly struct NotGreater<T, TOrdering> : IBinary<T, T, bool>, ITotal
    where T : allows ref struct
    where TOrdering : IOrdering<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out bool result)
    {
        result = !TOrdering.Less(b, a);
        return true;
    }
}

internal readonly struct GreaterThan<T, TOrdering> : IBinary<T, T, bool>, ITotal
    where T : allows ref struct
    where TOrdering : IOrdering<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out bool result)
    {
        result = TOrdering.Less(b, a);
        return true;
    }
}

internal readonly struct NotLess<T, TOrdering> : IBinary<T, T, bool>, ITotal
    where T : allows ref struct
    where TOrdering : IOrdering<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Invoke(T a, T b, out bool result)
    {
        result = !TOrdering.Less(a, b);
        return true;
    }
}
