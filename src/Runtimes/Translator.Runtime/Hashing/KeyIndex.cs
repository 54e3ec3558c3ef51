using Translator.Runtime.Columns;

namespace Translator.Runtime.Hashing;

/// <summary>How a <see cref="GroupTable"/> stores and finds keys of certain types.</summary>
internal abstract class KeyIndex
{
    private readonly Stack<int> free = new();

    /// <summary>One more than the highest id ever given.</summary>
    public int Count { get; protected set; }

    public int Live => Count - free.Count;

    public abstract long ByteSize { get; }

    /// <summary>Finds the ids of rows; gives new ids to new keys if <paramref name="insert"/>, else -1. Rows with id -2 are left out (-1).</summary>
    public abstract void Lookup(ReadOnlySpan<Column> keys, Span<int> ids, bool insert);

    public abstract void Append(int id, ReadOnlySpan<ColumnBuilder> builders);

    /// <summary>Adds the keys of some ids to builders.</summary>
    public virtual void Append(ReadOnlySpan<int> ids, ReadOnlySpan<ColumnBuilder> builders)
    {
        foreach (var id in ids)
        {
            Append(id, builders);
        }
    }

    protected abstract void RemoveKey(int id);

    public void Remove(ReadOnlySpan<int> ids)
    {
        foreach (var id in ids)
        {
            RemoveKey(id);
            free.Push(id);
        }
    }

    protected int NextId() => free.TryPop(out var id) ? id : Count++;
}
