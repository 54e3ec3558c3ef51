using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>Collects arrays: append elements, then <see cref="EndArray"/>.</summary>
public sealed class ArrayColumnBuilder : ColumnBuilder
{
    private OffsetsBuilder offsets;

    /// <summary>Makes an empty builder.</summary>
    public ArrayColumnBuilder(ArrayType type, int capacity = 0)
        : base(type)
    {
        offsets = new OffsetsBuilder(capacity);
        Elements = Create(type.Element);
    }

    /// <summary>Where the elements of the current array go.</summary>
    public ColumnBuilder Elements { get; }

    /// <summary>Closes the current array.</summary>
    public void EndArray()
    {
        offsets.End(Count, Elements.Count);
        Advance(1);
    }

    private protected override void TruncateSlots(int count) => Elements.Truncate(offsets.At(count));

    private protected override void AppendNullSlot() => offsets.End(Count, Elements.Count);

    private protected override void AppendValue(Column source, int row)
    {
        var array = (ArrayColumn)source;
        Elements.AppendRange(array.Elements, array.Start(row), array.Count(row));
        EndArray();
    }

    private protected override Column BuildColumn(int length, ulong[]? bits) =>
        new ArrayColumn(Type, offsets.Take(), Elements.Build(), length, bits);
}
