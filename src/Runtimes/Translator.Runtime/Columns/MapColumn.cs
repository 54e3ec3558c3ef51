using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>Maps: row i holds the entries <c>offsets[i] .. offsets[i + 1]</c> of two flat child columns. NULL rows hold no entries.</summary>
public sealed class MapColumn : Column
{
    private readonly int[] offsets;
    private readonly int first;

    /// <summary>Wraps offsets (one more than rows) and the entries of all rows.</summary>
    public MapColumn(DataType type, int[] offsets, Column keys, Column values, int length, ulong[]? validity = null)
        : this(type, offsets, 0, keys, values, length, validity, false) { }

    private MapColumn(DataType type, int[] offsets, int first, Column keys, Column values, int length, ulong[]? validity, bool isConstant)
        : base(type, length, validity, isConstant)
    {
        this.offsets = offsets;
        this.first = first;
        Keys = keys;
        Values = values;
    }

    /// <summary>The keys of all rows; never NULL.</summary>
    public Column Keys { get; }

    /// <summary>The values of all rows.</summary>
    public Column Values { get; }

    /// <summary>Where the stored rows start in <see cref="Keys"/> and <see cref="Values"/>; one more than stored rows.</summary>
    public ReadOnlySpan<int> Offsets => offsets.AsSpan(first, PhysicalLength + 1);

    /// <summary>The first entry of a row.</summary>
    public int Start(int row) => offsets[first + (row & RowMask)];

    /// <summary>The number of entries of a row.</summary>
    public int Count(int row)
    {
        var at = first + (row & RowMask);
        return offsets[at + 1] - offsets[at];
    }

    /// <summary>The same rows, dense, with offsets from zero and exactly their own entries; for work on all entries at once.</summary>
    public MapColumn Compact()
    {
        var dense = (MapColumn)Flatten();
        var starts = dense.Offsets;
        if (starts[0] == 0 && starts[^1] == dense.Keys.Length)
        {
            return dense;
        }
        var (first, count) = (starts[0], starts[^1] - starts[0]);
        var rebased = Columns.Offsets.Rebase(starts);
        return new MapColumn(Type, rebased, dense.Keys.Slice(first, count), dense.Values.Slice(first, count), Length, dense.ValidityArray);
    }

    /// <inheritdoc/>
    public override long ByteSize => base.ByteSize + (PhysicalLength + 1) * 4L + Keys.ByteSize + Values.ByteSize;

    private protected override Column GatherRows(ReadOnlySpan<int> positions)
    {
        var (starts, children) = Columns.Offsets.Gather(Offsets, positions);
        var validity = Bitmap.Gather(Validity, positions);
        return new MapColumn(Type, starts, Keys.Gather(children), Values.Gather(children), positions.Length, validity);
    }

    private protected override Column SliceRows(int start, int length) =>
        new MapColumn(Type, offsets, first + start, Keys, Values, length, Bitmap.Slice(Validity, start, length), false);

    private protected override Column Reshape(DataType type, int length, bool isConstant)
    {
        var map = (MapType)type;
        return new MapColumn(type, offsets, first, Keys.WithType(map.Key), Values.WithType(map.Value), length, ValidityArray, isConstant);
    }
}
