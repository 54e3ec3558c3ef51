using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Arrays;
using Apache.Arrow.Types;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Time;
using ArrowMap = Apache.Arrow.MapArray;
using Column = Translator.Runtime.Columns.Column;
using DateType = Translator.IR.Types.DateType;

namespace Translator.Connectors.Parquet;

/// <summary>Copies Arrow arrays into columns of a type that can hold all their values.</summary>
internal static class ArrowImport
{
    /// <summary>The column, or null where the array's type does not go into the wanted one.</summary>
    public static Column? Convert(IArrowArray array, DataType type)
    {
        if (type is VoidType)
        {
            return new NullColumn(array.Length);
        }

        return (array, type.Storage) switch
        {
            (NullArray, _) => Column.Nulls(type, array.Length),
            (DictionaryArray a, _) => Dictionary(a, type),
            (BooleanArray a, Storage.Boolean) => Booleans(a, type),
            (Int8Array a, Storage.Int8) => Fixed<sbyte, sbyte>(a, type),
            (Int16Array a, Storage.Int16) => Fixed<short, short>(a, type),
            (Int32Array a, Storage.Int32) when type is IntType => Fixed<int, int>(a, type),
            (Date32Array a, Storage.Int32) when type is DateType => Fixed<int, int>(a, type),
            (Int64Array a, Storage.Int64) when type is BigIntType => Fixed<long, long>(a, type),
            (FloatArray a, Storage.Float) => Fixed<float, float>(a, type),
            (DoubleArray a, Storage.Double) => Fixed<double, double>(a, type),
            (TimestampArray a, Storage.Int64) when type.IsTimestamp => Timestamps(a, type),
            (Time32Array or Time64Array, Storage.Int64) when type is IR.Types.TimeType => Times(array, type),
            (Decimal128Array a, Storage.Int128) => Decimals(a, (DecimalType)type),
            (FixedSizeBinaryArray a, Storage.Bytes) when type is IR.Types.BinaryType => FixedBinary(a, type),
            (BinaryArray a, Storage.Bytes) => Bytes(a, type),
            (LargeBinaryArray a, Storage.Bytes) => LargeBytes(a, type),
            (BinaryViewArray a, Storage.Bytes) => ViewedBytes(a, type),
            (LargeListArray a, Storage.Array) => LargeList(a, (ArrayType)type),
            (ListArray and not ArrowMap, Storage.Array) => List((ListArray)array, (ArrayType)type),
            (ArrowMap a, Storage.Map) => Map(a, (IR.Types.MapType)type),
            (StructArray a, Storage.Struct) => Struct(a, (IR.Types.StructType)type),
            _ => Widened(array, type),
        };
    }

    /// <summary>Integers and floats whose values all fit into a wider type.</summary>
    private static Column? Widened(IArrowArray array, DataType type) =>
        (array, type) switch
        {
            (Int8Array a, SmallIntType) => Map<sbyte, short>(a, type, static v => v),
            (Int8Array a, IntType) => Map<sbyte, int>(a, type, static v => v),
            (Int16Array a, IntType) => Map<short, int>(a, type, static v => v),
            (UInt8Array a, SmallIntType) => Map<byte, short>(a, type, static v => v),
            (UInt16Array a, IntType) => Map<ushort, int>(a, type, static v => v),
            (UInt32Array a, BigIntType) => Map<uint, long>(a, type, static v => v),
            (UInt64Array a, DecimalType { Scale: 0, Precision: >= 20 }) => Map<ulong, Int128>(a, type, static v => v),
            (Int8Array a, BigIntType) => Map<sbyte, long>(a, type, static v => v),
            (Int16Array a, BigIntType) => Map<short, long>(a, type, static v => v),
            (Int32Array a, BigIntType) => Map<int, long>(a, type, static v => v),
            (Int32Array a, IR.Types.DoubleType) => Map<int, double>(a, type, static v => v),
            (FloatArray a, IR.Types.DoubleType) => Map<float, double>(a, type, static v => v),
            _ => null,
        };

    private static FixedColumn<TTo> Map<TFrom, TTo>(PrimitiveArray<TFrom> array, DataType type, Func<TFrom, TTo> convert)
        where TFrom : unmanaged, IEquatable<TFrom>
        where TTo : unmanaged
    {
        var source = array.Values;
        var values = new TTo[array.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = convert(source[i]);
        }

        return new FixedColumn<TTo>(type, values, values.Length, Validity(array));
    }

    private static FixedColumn<TTo> Fixed<TFrom, TTo>(PrimitiveArray<TFrom> array, DataType type)
        where TFrom : unmanaged, IEquatable<TFrom>
        where TTo : unmanaged => new(type, MemoryMarshal.Cast<TFrom, TTo>(array.Values).ToArray(), array.Length, Validity(array));

    private static FixedColumn<bool> Booleans(BooleanArray array, DataType type)
    {
        var values = new bool[array.Length];
        var bits = array.Values;
        for (var i = 0; i < values.Length; i++)
        {
            var at = array.Offset + i;
            values[i] = (bits[at >> 3] >> (at & 7) & 1) != 0;
        }

        return new FixedColumn<bool>(type, values, values.Length, Validity(array));
    }

    private static FixedColumn<long> Timestamps(TimestampArray array, DataType type)
    {
        var values = array.Values.ToArray();
        var unit = ((Apache.Arrow.Types.TimestampType)array.Data.DataType).Unit;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = unit switch
            {
                TimeUnit.Second => values[i] * 1_000_000,
                TimeUnit.Millisecond => values[i] * 1000,
                TimeUnit.Microsecond => values[i],
                _ => Units.FloorDiv(values[i], 1000),
            };
        }

        return new FixedColumn<long>(type, values, values.Length, Validity(array));
    }

    private static FixedColumn<long>? Times(IArrowArray array, DataType type) =>
        array switch
        {
            Time32Array a => Map<int, long>(
                a,
                type,
                ((Time32Type)a.Data.DataType).Unit == TimeUnit.Second ? static v => v * 1_000_000_000L : static v => v * 1_000_000L
            ),
            Time64Array a => Map<long, long>(
                a,
                type,
                ((Time64Type)a.Data.DataType).Unit == TimeUnit.Microsecond ? static v => v * 1000 : static v => v
            ),
            _ => null,
        };

    /// <summary>A decimal of the same scale, and no more digits than the wanted one.</summary>
    private static FixedColumn<Int128>? Decimals(Decimal128Array array, DecimalType type)
    {
        var stored = (Decimal128Type)array.Data.DataType;
        if (stored.Scale != type.Scale || stored.Precision > type.Precision)
        {
            return null;
        }

        var bytes = array.ValueBuffer.Span.Slice(array.Offset * 16, array.Length * 16);
        return new FixedColumn<Int128>(type, MemoryMarshal.Cast<byte, Int128>(bytes).ToArray(), array.Length, Validity(array));
    }

    private static BytesColumn Bytes(BinaryArray array, DataType type)
    {
        var offsets = array.ValueOffsets[..(array.Length + 1)].ToArray();
        var first = offsets.Length > 0 ? offsets[0] : 0;
        var data = array.Length == 0 ? [] : array.ValueBuffer.Span[first..offsets[^1]].ToArray();
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] -= first;
        }

        return new BytesColumn(type, offsets.Length == 0 ? [0] : offsets, data, array.Length, Validity(array));
    }

    private static BytesColumn LargeBytes(LargeBinaryArray array, DataType type)
    {
        if (array.Length == 0)
        {
            return new BytesColumn(type, [0], [], 0);
        }

        var offsets = Small(array.ValueOffsets[..(array.Length + 1)]);
        var first = array.ValueOffsets[0];
        var data = array.ValueBuffer.Span.Slice(checked((int)first), offsets[^1]).ToArray();
        return new BytesColumn(type, offsets, data, array.Length, Validity(array));
    }

    private static Column ViewedBytes(BinaryViewArray array, DataType type)
    {
        var builder = new BytesColumnBuilder(type, array.Length);
        for (var i = 0; i < array.Length; i++)
        {
            if (array.IsNull(i))
            {
                builder.AppendNull();
            }
            else
            {
                builder.Append(array.GetBytes(i));
            }
        }

        return builder.Build();
    }

    private static Column? Dictionary(DictionaryArray array, DataType type)
    {
        if (Convert(array.Dictionary, type) is not { } values || Convert(array.Indices, DataType.BigInt) is not FixedColumn<long> indices)
        {
            return null;
        }

        var positions = new int[array.Length];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = indices.IsNull(i) ? -1 : (int)indices[i];
        }

        return values.Gather(positions);
    }

    private static ArrayColumn? LargeList(LargeListArray array, ArrayType type)
    {
        if (array.Length == 0)
        {
            return new ArrayColumn(type, [0], Column.Empty(type.Element), 0);
        }

        var first = checked((int)array.ValueOffsets[0]);
        var offsets = Small(array.ValueOffsets[..(array.Length + 1)]);
        return Convert(array.Values, type.Element) is { } elements
            ? new ArrayColumn(type, offsets, elements.Slice(first, offsets[^1]), array.Length, Validity(array))
            : null;
    }

    /// <summary>Offsets of a part of a long array, from zero on.</summary>
    private static int[] Small(ReadOnlySpan<long> offsets)
    {
        var result = new int[offsets.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = checked((int)(offsets[i] - offsets[0]));
        }

        return result;
    }

    private static BytesColumn FixedBinary(FixedSizeBinaryArray array, DataType type)
    {
        var width = ((FixedSizeBinaryType)array.Data.DataType).ByteWidth;
        var offsets = Enumerable.Range(0, array.Length + 1).Select(i => i * width).ToArray();
        var data = array.ValueBuffer.Span.Slice(array.Offset * width, array.Length * width).ToArray();
        return new BytesColumn(type, offsets, data, array.Length, Validity(array));
    }

    private static ArrayColumn? List(ListArray array, ArrayType type) =>
        Convert(array.Values, type.Element) is { } elements
            ? new ArrayColumn(type, Starts(array.ValueOffsets, array.Length), elements, array.Length, Validity(array))
            : null;

    private static MapColumn? Map(ArrowMap array, IR.Types.MapType type) =>
        (Convert(array.Keys, type.Key), Convert(array.Values, type.Value)) is ({ } keys, { } values)
            ? new MapColumn(type, Starts(array.ValueOffsets, array.Length), keys, values, array.Length, Validity(array))
            : null;

    private static int[] Starts(ReadOnlySpan<int> offsets, int length) => length == 0 ? [0] : offsets[..(length + 1)].ToArray();

    private static StructColumn? Struct(StructArray array, IR.Types.StructType type)
    {
        var names = ((Apache.Arrow.Types.StructType)array.Data.DataType).Fields;
        var validity = Validity(array);
        var fields = new Column[type.Fields.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            var at = names.ToList().FindIndex(n => n.Name.Equals(type.Fields[i].Name, StringComparison.OrdinalIgnoreCase));
            if (at < 0)
            {
                fields[i] = Column.Nulls(type.Fields[i].Type, array.Length).Flatten();
            }
            else if (Convert(array.Fields[at], type.Fields[i].Type) is { } field)
            {
                fields[i] = validity is null ? field : Hidden(field, validity);
            }
            else
            {
                return null;
            }
        }

        return new StructColumn(type, fields, array.Length, validity);
    }

    /// <summary>Fields are NULL where their struct is.</summary>
    private static Column Hidden(Column field, ulong[] validity)
    {
        var positions = new int[field.Length];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = Bitmap.Get(validity, i) ? i : -1;
        }

        return field.Gather(positions);
    }

    private static ulong[]? Validity(Apache.Arrow.Array array)
    {
        if (array.NullCount == 0 || array.NullBitmapBuffer.IsEmpty)
        {
            return null;
        }

        var bits = array.NullBitmapBuffer.Span;
        var words = new ulong[Bitmap.Words(array.Offset + array.Length)];
        bits[..Math.Min(bits.Length, words.Length * 8)].CopyTo(MemoryMarshal.AsBytes(words.AsSpan()));
        return Bitmap.Slice(words, array.Offset, array.Length);
    }
}
