namespace Translator.Runtime.Hashing;

/// <summary>For each key id the rows that have it, in the order they came; the build side of a join. Rows are numbered by the caller from zero.</summary>
public sealed class RowChains
{
    private int[] heads = [];
    private int[] tails = [];
    private int[] next = [];

    /// <summary>The rows so far.</summary>
    public int Rows { get; private set; }

    /// <summary>Bytes held, about.</summary>
    public long ByteSize => (heads.Length + tails.Length + next.Length) * 4L;

    /// <summary>Adds the next rows; those with a negative id are counted but belong to no chain.</summary>
    public void Add(ReadOnlySpan<int> ids)
    {
        if (next.Length < Rows + ids.Length)
        {
            Array.Resize(ref next, Math.Max(Rows + ids.Length, next.Length * 2));
        }
        foreach (var id in ids)
        {
            var row = Rows++;
            next[row] = -1;
            if (id < 0)
            {
                continue;
            }
            if (id >= heads.Length)
            {
                Grow(id + 1);
            }
            if (heads[id] < 0)
            {
                heads[id] = row;
            }
            else
            {
                next[tails[id]] = row;
            }
            tails[id] = row;
        }
    }

    /// <summary>The first row of a key, or -1.</summary>
    public int First(int id) => (uint)id < (uint)heads.Length ? heads[id] : -1;

    /// <summary>The row after a row with the same key, or -1.</summary>
    public int Next(int row) => next[row];

    private void Grow(int ids)
    {
        var old = heads.Length;
        var size = Math.Max(ids, Math.Max(1024, old * 2));
        Array.Resize(ref heads, size);
        Array.Resize(ref tails, size);
        Array.Fill(heads, -1, old, size - old);
    }
}
