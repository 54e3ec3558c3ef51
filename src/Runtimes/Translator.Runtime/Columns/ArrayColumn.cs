using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>Arrays: row i holds the elements <c>offsets[i] .. offsets[i + 1]</c> of one flat child column. NULL rows hold no elements.</summary>
public sealed class ArrayColumn : Column
{
    private readonly int[] offsets;
    private readonly int first;

    /// <summary>Wraps offsets (one more than rows) and the elements of all rows.</summary>
    public ArrayColumn(DataType type, int[] offsets, Column elements, int length, ulong[]? validity = null)
        : this(type, offsets, 0, elements, length, validity, false) { }

    private ArrayColumn(DataType type, int[] offsets, int first, Column elements, int length, ulong[]? validity, bool isConstant)
        : base(type, length, validity, isConstant)
    {
        this.offsets = offsets;
        this.first = first;
        Elements = elements;
    }

    /// <summary>The elements of all rows.</summary>
    public Column Elements { get; }

    /// <summary>Where the stored rows start in <see cref="Elements"/>; one more than stored rows.</summary>
    public ReadOnlySpan<int> Offsets => offsets.AsSpan(first, PhysicalLength + 1);

    /// <summary>The first element of a row.</summary>
    public int Start(int row) => offsets[first + (row & RowMask)];

    /// <summary>The number of elements of a row.</summary>
    public int Count(int row)
    {
        var at = first + (row & RowMask);
        return offsets[at + 1] - offsets[at];
    }

    /// <summary>The same rows, dense, with offsets from zero and exactly their own elements; for work on all elements at once.</summary>
    public ArrayColumn Compact()
    {
        var dense = (ArrayColumn)Flatten();
        var starts = dense.Offsets;
        if (starts[0] == 0 && starts[^1] == dense.Elements.Length)
        {
            return dense;
        }
        var elements = dense.Elements.Slice(starts[0], starts[^1] - starts[0]);
        return new ArrayColumn(Type, Columns.Offsets.Rebase(starts), elements, Length, dense.ValidityArray);
    }

    /// <inheritdoc/>
    public override long ByteSize => base.ByteSize + (PhysicalLength + 1) * 4L + Elements.ByteSize;

    private protected override Column GatherRows(ReadOnlySpan<int> positions)
    {
        var (starts, children) = Columns.Offsets.Gather(Offsets, positions);
        return new ArrayColumn(Type, starts, Elements.Gather(children), positions.Length, Bitmap.Gather(Validity, positions));
    }

    private protected override Column SliceRows(int start, int length) =>
        new ArrayColumn(Type, offsets, first + start, Elements, length, Bitmap.Slice(Validity, start, length), false);

    private protected override Column Reshape(DataType type, int length, bool isConstant) =>
        new ArrayColumn(type, offsets, first, Elements.WithType(((ArrayType)type).Element), length, ValidityArray, isConstant);
}
