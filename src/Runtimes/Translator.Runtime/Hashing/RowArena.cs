namespace Translator.Runtime.Hashing;

/// <summary>Rows of bytes in chunks, so that growing never copies.</summary>
internal sealed class RowArena
{
    private const int ChunkSize = 1 << 18;
    private readonly List<byte[]> chunks;
    private int used;
    private long live;
    private long dead;

    public RowArena()
        : this([]) { }

    private RowArena(List<byte[]> chunks) => this.chunks = chunks;

    public long ByteSize { get; private set; }

    public bool ShouldCompact => dead > live && dead > ChunkSize * 4;

    public ReadOnlySpan<byte> Read(RowPlace place) => chunks[place.Chunk].AsSpan(place.Start, place.Length);

    public RowPlace Write(ReadOnlySpan<byte> row)
    {
        if (chunks.Count == 0 || used + row.Length > chunks[^1].Length)
        {
            var size = Math.Max(row.Length, chunks.Count == 0 ? 4096 : ChunkSize);
            chunks.Add(GC.AllocateUninitializedArray<byte>(size));
            ByteSize += size;
            used = 0;
        }
        var place = new RowPlace(chunks.Count - 1, used, row.Length);
        row.CopyTo(chunks[^1].AsSpan(used));
        used += row.Length;
        live += row.Length;
        return place;
    }

    public void Release(RowPlace place)
    {
        live -= place.Length;
        dead += place.Length;
    }

    /// <summary>Empties this arena and gives what it held.</summary>
    public RowArena Restart()
    {
        var old = new RowArena([.. chunks]);
        chunks.Clear();
        used = 0;
        live = 0;
        dead = 0;
        ByteSize = 0;
        return old;
    }
}
