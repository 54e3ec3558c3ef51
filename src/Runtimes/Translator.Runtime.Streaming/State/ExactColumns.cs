using System.Runtime.InteropServices;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Streaming.State;

/// <summary>
/// Floating numbers as whole numbers of the same bits, also inside nested values. Hash tables take equal floating numbers as one (zeros, NaNs); rows
/// kept in state must come out as they went in.
/// </summary>
internal static class ExactColumns
{
    /// <summary>The type that a type's columns are stored as.</summary>
    public static DataType TypeOf(DataType type) =>
        type switch
        {
            FloatType => DataType.Int,
            DoubleType => DataType.BigInt,
            ArrayType array => array with { Element = TypeOf(array.Element) },
            MapType map => map with { Key = TypeOf(map.Key), Value = TypeOf(map.Value) },
            StructType row => row with { Fields = [.. row.Fields.Select(static f => f with { Type = TypeOf(f.Type) })] },
            _ => type,
        };

    /// <summary>A column as it is stored.</summary>
    public static Column Encode(Column column)
    {
        var type = TypeOf(column.Type);
        return ReferenceEquals(type, column.Type) || type.Equals(column.Type) ? column : Convert(column, type);
    }

    /// <summary>A stored column as a column of its own type.</summary>
    public static Column Decode(Column column, DataType type) => type.Equals(column.Type) ? column : Convert(column, type);

    private static Column Convert(Column column, DataType type)
    {
        var dense = column.Flatten();
        return (dense, type) switch
        {
            (FixedColumn<float> c, _) when type.Storage == Storage.Int32 => Bits<float, int>(c, type),
            (FixedColumn<double> c, _) when type.Storage == Storage.Int64 => Bits<double, long>(c, type),
            (FixedColumn<int> c, FloatType) => Bits<int, float>(c, type),
            (FixedColumn<long> c, DoubleType) => Bits<long, double>(c, type),
            (ArrayColumn c, ArrayType t) => new ArrayColumn(type, c.Offsets.ToArray(), Convert(c.Elements, t.Element), c.Length, Valid(c)),
            (MapColumn c, MapType t) => new MapColumn(
                type,
                c.Offsets.ToArray(),
                Convert(c.Keys, t.Key),
                Convert(c.Values, t.Value),
                c.Length,
                Valid(c)
            ),
            (StructColumn c, StructType t) => new StructColumn(
                type,
                [.. c.Fields.Select((f, i) => Convert(f, t.Fields[i].Type))],
                c.Length,
                Valid(c)
            ),
            _ => column.WithType(type),
        };
    }

    private static FixedColumn<TTo> Bits<TFrom, TTo>(FixedColumn<TFrom> column, DataType type)
        where TFrom : unmanaged
        where TTo : unmanaged => new(type, MemoryMarshal.Cast<TFrom, TTo>(column.Values).ToArray(), column.Length, Valid(column));

    private static ulong[]? Valid(Column column) => column.HasNulls ? column.Validity.ToArray() : null;
}
