using System.Collections.Immutable;

namespace Translator.IR;

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArray
{
    /// <summary>Copies the items; used by collection expressions.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>Collects a sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items]);

    /// <summary>Maps every element; returns the same array when no element changes (reference comparison).</summary>
    public static EquatableArray<T> MapSame<T>(this EquatableArray<T> items, Func<T, T> map)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(map);
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < items.Count; i++)
        {
            var mapped = map(items[i]);
            if (changed is null && !ReferenceEquals(mapped, items[i]))
            {
                changed = ImmutableArray.CreateBuilder<T>(items.Count);
                changed.AddRange(items.AsSpan()[..i]);
            }
            changed?.Add(mapped);
        }
        return changed is null ? items : new EquatableArray<T>(changed.MoveToImmutable());
    }
}
