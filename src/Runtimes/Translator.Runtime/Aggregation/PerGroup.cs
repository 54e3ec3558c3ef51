namespace Translator.Runtime.Aggregation;

/// <summary>A growing array with one value a group.</summary>
/// <typeparam name="T">The value.</typeparam>
public sealed class PerGroup<T>
    where T : struct
{
    private T[] items = [];

    /// <summary>The value of a group.</summary>
    public ref T this[int group] => ref items[group];

    /// <summary>The values.</summary>
    public Span<T> Items => items;

    /// <summary>Bytes held, about.</summary>
    public long ByteSize => items.Length * (long)System.Runtime.CompilerServices.Unsafe.SizeOf<T>();

    /// <summary>Makes room for groups.</summary>
    public void Resize(int groups)
    {
        if (groups > items.Length)
        {
            Array.Resize(ref items, Math.Max(groups, Math.Max(16, items.Length * 2)));
        }
    }

    /// <summary>Puts groups back to the default value.</summary>
    public void Clear(ReadOnlySpan<int> groups)
    {
        foreach (var group in groups)
        {
            items[group] = default;
        }
    }
}
