namespace Translator.Runtime.Columns;

/// <summary>Grows the offsets of arrays and maps.</summary>
internal struct OffsetsBuilder
{
    private int[] offsets;

    public OffsetsBuilder(int capacity) => offsets = new int[capacity + 1];

    public void End(int row, int childCount)
    {
        if (row + 1 >= offsets.Length)
        {
            Array.Resize(ref offsets, Math.Max(row + 2, Math.Max(16, offsets.Length * 2)));
        }
        offsets[row + 1] = childCount;
    }

    /// <summary>Where a row starts in the child.</summary>
    public readonly int At(int row) => offsets[row];

    public int[] Take()
    {
        var taken = offsets;
        offsets = [0];
        return taken;
    }
}
