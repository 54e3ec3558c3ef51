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

    /// <summary>Whether no probe row is there twice, so that the pairs are a selection of the probe rows.</summary>
    public bool HasOneForEachProbeRow
    {
        get
        {
            for (var i = 1; i < Count; i++)
            {
                if (probe[i] <= probe[i - 1])
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Adds the first build row of each probe row from a row on, as many as there is room for; gives the row to go on from.</summary>
    /// <param name="ids">For each probe row the place of its build row in <paramref name="buildRows"/>, or a negative number for none.</param>
    /// <param name="buildRows">Build rows.</param>
    /// <param name="from">The first probe row.</param>
    public int AddSingles(ReadOnlySpan<int> ids, ReadOnlySpan<int> buildRows, int from)
    {
        var to = Math.Min(ids.Length, from + Free);
        var count = Count;
        for (var row = from; row < to; row++)
        {
            var id = ids[row];
            if ((uint)id < (uint)buildRows.Length)
            {
                probe[count] = row;
                build[count++] = buildRows[id];
            }
        }

        Count = count;
        return to;
    }

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
