using Translator.IR.Types;

namespace Translator.Runtime.Columns;

/// <summary>Collects maps: append keys and values alike, then <see cref="EndMap"/>.</summary>
public sealed class MapColumnBuilder : ColumnBuilder
{
    private OffsetsBuilder offsets;

    /// <summary>Makes an empty builder.</summary>
    public MapColumnBuilder(MapType type, int capacity = 0)
        : base(type)
    {
        offsets = new OffsetsBuilder(capacity);
        Keys = Create(type.Key);
        Values = Create(type.Value);
    }

    /// <summary>Where the keys of the current map go.</summary>
    public ColumnBuilder Keys { get; }

    /// <summary>Where the values of the current map go.</summary>
    public ColumnBuilder Values { get; }

    /// <summary>Closes the current map.</summary>
    public void EndMap()
    {
        offsets.End(Count, Keys.Count);
        Advance(1);
    }

    private protected override void TruncateSlots(int count)
    {
        Keys.Truncate(offsets.At(count));
        Values.Truncate(offsets.At(count));
    }

    private protected override void AppendNullSlot() => offsets.End(Count, Keys.Count);

    private protected override void AppendValue(Column source, int row)
    {
        var map = (MapColumn)source;
        Keys.AppendRange(map.Keys, map.Start(row), map.Count(row));
        Values.AppendRange(map.Values, map.Start(row), map.Count(row));
        EndMap();
    }

    private protected override Column BuildColumn(int length, ulong[]? bits) =>
        new MapColumn(Type, offsets.Take(), Keys.Build(), Values.Build(), length, bits);
}
