namespace Translator.Runtime.Batch.Joins;

/// <summary>Pairs of a probe row and a build row that may match.</summary>
internal sealed class PairBuffer
{
    public const int Capacity = 2 * Columns.Batch.StandardRows;
    private readonly int[] probe = new int[Capacity];
    private readonly int[] build = new int[Capacity];

    public int Count { get; private set; }

    public bool IsFull => Count == Capacity;

    public int Free => Capacity - Count;

    public ReadOnlySpan<int> Probe => probe.AsSpan(0, Count);

    public ReadOnlySpan<int> Build => build.AsSpan(0, Count);

    public void Add(int probeRow, int buildRow)
    {
        probe[Count] = probeRow;
        build[Count++] = buildRow;
    }

    public void Clear() => Count = 0;

    /// <summary>Keeps the pairs for which an array says 1.</summary>
    public void Keep(ReadOnlySpan<byte> matches)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            probe[kept] = probe[i];
            build[kept] = build[i];
            kept += matches[i] == 1 ? 1 : 0;
        }

        Count = kept;
    }
}
