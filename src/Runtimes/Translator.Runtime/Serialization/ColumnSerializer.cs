using System.Runtime.InteropServices;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Serialization;

/// <summary>Columns as bytes. The reader knows the type; the layout follows it.</summary>
public static class ColumnSerializer
{
    private const byte NullsFlag = 1;
    private const byte ConstantFlag = 2;

    /// <summary>Writes a column.</summary>
    public static void Write(BinaryWriter writer, Column column)
    {
        writer.Write(column.Length);
        var isConstant = column.IsConstant && column.Length > 0;
        if (column.Length == 0)
        {
            return;
        }
        writer.Write((byte)((column.HasNulls ? NullsFlag : 0) | (isConstant ? ConstantFlag : 0)));
        var stored = isConstant ? 1 : column.Length;
        if (column.HasNulls)
        {
            writer.Write(MemoryMarshal.AsBytes(column.Validity[..Bitmap.Words(stored)]));
        }
        WriteValues(writer, column, stored);
    }

    /// <summary>Reads a column of a type.</summary>
    public static Column Read(BinaryReader reader, DataType type)
    {
        var length = reader.ReadInt32();
        if (length < 0)
        {
            throw Damaged("a negative length");
        }
        if (length == 0)
        {
            return Column.Empty(type);
        }
        var flags = reader.ReadByte();
        var isConstant = (flags & ConstantFlag) != 0;
        var stored = isConstant ? 1 : length;
        ulong[]? validity = null;
        if ((flags & NullsFlag) != 0)
        {
            validity = new ulong[Bitmap.Words(stored)];
            ReadInto(reader, MemoryMarshal.AsBytes(validity.AsSpan()));
        }
        var column = ReadValues(reader, type, stored, validity);
        return isConstant ? column.AsConstant(length) : column;
    }

    private static void WriteValues(BinaryWriter writer, Column column, int stored)
    {
        switch (column)
        {
            case FixedColumn<bool> c:
                WriteFixed(writer, c);
                break;
            case FixedColumn<sbyte> c:
                WriteFixed(writer, c);
                break;
            case FixedColumn<short> c:
                WriteFixed(writer, c);
                break;
            case FixedColumn<int> c:
                WriteFixed(writer, c);
                break;
            case FixedColumn<long> c:
                WriteFixed(writer, c);
                break;
            case FixedColumn<float> c:
                WriteFixed(writer, c);
                break;
            case FixedColumn<double> c:
                WriteFixed(writer, c);
                break;
            case FixedColumn<Int128> c:
                WriteFixed(writer, c);
                break;
            case FixedColumn<CalendarInterval> c:
                WriteFixed(writer, c);
                break;
            case BytesColumn c:
                WriteOffsets(writer, c.Offsets);
                writer.Write(c.Data[c.Offsets[0]..c.Offsets[stored]]);
                break;
            case ArrayColumn c:
                WriteOffsets(writer, c.Offsets);
                Write(writer, c.Elements.Slice(c.Offsets[0], c.Offsets[stored] - c.Offsets[0]));
                break;
            case MapColumn c:
                WriteOffsets(writer, c.Offsets);
                Write(writer, c.Keys.Slice(c.Offsets[0], c.Offsets[stored] - c.Offsets[0]));
                Write(writer, c.Values.Slice(c.Offsets[0], c.Offsets[stored] - c.Offsets[0]));
                break;
            case StructColumn c:
                foreach (var field in c.Fields)
                {
                    Write(writer, field);
                }
                break;
            case NullColumn:
                break;
            default:
                throw new InvalidOperationException(column.Type.Name);
        }
    }

    private static Column ReadValues(BinaryReader reader, DataType type, int stored, ulong[]? validity)
    {
        switch (type.Storage)
        {
            case Storage.Boolean:
                return ReadFixed<bool>(reader, type, stored, validity);
            case Storage.Int8:
                return ReadFixed<sbyte>(reader, type, stored, validity);
            case Storage.Int16:
                return ReadFixed<short>(reader, type, stored, validity);
            case Storage.Int32:
                return ReadFixed<int>(reader, type, stored, validity);
            case Storage.Int64:
                return ReadFixed<long>(reader, type, stored, validity);
            case Storage.Float:
                return ReadFixed<float>(reader, type, stored, validity);
            case Storage.Double:
                return ReadFixed<double>(reader, type, stored, validity);
            case Storage.Int128:
                return ReadFixed<Int128>(reader, type, stored, validity);
            case Storage.CalendarInterval:
                return ReadFixed<CalendarInterval>(reader, type, stored, validity);
            case Storage.Null:
                return new NullColumn(stored);
            case Storage.Struct:
                return ReadStruct(reader, (StructType)type, stored, validity);
            default:
                return ReadVarying(reader, type, stored, validity);
        }
    }

    private static Column ReadVarying(BinaryReader reader, DataType type, int stored, ulong[]? validity)
    {
        var offsets = new int[stored + 1];
        ReadInto(reader, MemoryMarshal.AsBytes(offsets.AsSpan()));
        for (var i = 0; i < stored; i++)
        {
            if (offsets[i] > offsets[i + 1] || offsets[0] != 0)
            {
                throw Damaged("offsets that go back");
            }
        }
        switch (type)
        {
            case ArrayType array:
                return new ArrayColumn(type, offsets, Read(reader, array.Element), stored, validity);
            case MapType map:
                return new MapColumn(type, offsets, Read(reader, map.Key), Read(reader, map.Value), stored, validity);
            default:
                var data = new byte[offsets[stored]];
                ReadInto(reader, data);
                return new BytesColumn(type, offsets, data, stored, validity);
        }
    }

    private static StructColumn ReadStruct(BinaryReader reader, StructType type, int stored, ulong[]? validity)
    {
        var fields = new Column[type.Fields.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = Read(reader, type.Fields[i].Type);
        }
        return new StructColumn(type, fields, stored, validity);
    }

    private static void WriteFixed<T>(BinaryWriter writer, FixedColumn<T> column)
        where T : unmanaged => writer.Write(MemoryMarshal.AsBytes(column.Values));

    private static FixedColumn<T> ReadFixed<T>(BinaryReader reader, DataType type, int stored, ulong[]? validity)
        where T : unmanaged
    {
        var values = new T[stored];
        ReadInto(reader, MemoryMarshal.AsBytes(values.AsSpan()));
        return new FixedColumn<T>(type, values, stored, validity);
    }

    private static void WriteOffsets(BinaryWriter writer, ReadOnlySpan<int> offsets)
    {
        if (offsets[0] == 0)
        {
            writer.Write(MemoryMarshal.AsBytes(offsets));
            return;
        }
        foreach (var offset in offsets)
        {
            writer.Write(offset - offsets[0]);
        }
    }

    private static void ReadInto(BinaryReader reader, Span<byte> target)
    {
        if (reader.BaseStream.ReadAtLeast(target, target.Length, throwOnEndOfStream: false) < target.Length)
        {
            throw Damaged("it ends early");
        }
    }

    private static Exception Damaged(string how) => DataErrors.Create(RuntimeDiagnostics.DamagedBytes, "A stored column", how);
}
