using System.Text;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Kernels.Casts;
using Translator.Runtime.Numbers;
using Translator.Runtime.Time;

namespace Translator.Runtime.Text;

/// <summary>Writes any cell as text, in one of Spark's forms. Used by casts, the command line, golden files and the conformance runner.</summary>
public sealed class ValueText(TextStyle style, ZoneRules zone)
{
    /// <summary>The shell's form in UTC.</summary>
    public static ValueText Shell { get; } = new(TextStyle.Shell, ZoneRules.Utc);

    /// <summary>A cell as a string.</summary>
    public string Format(Column column, int row)
    {
        var output = new ByteWriter(64);
        Write(column, row, ref output);
        return Encoding.UTF8.GetString(output.Written);
    }

    /// <summary>Writes a cell; NULL as <c>NULL</c>.</summary>
    public void Write(Column column, int row, ref ByteWriter output) => Write(column, row, nested: false, ref output);

    private void Write(Column column, int row, bool nested, ref ByteWriter output)
    {
        if (column.IsNull(row))
        {
            output.Write(nested ? "null"u8 : "NULL"u8);
            return;
        }
        switch (column)
        {
            case FixedColumn<bool> c:
                WriteBoolean(c[row], ref output);
                break;
            case FixedColumn<sbyte> c:
                output.Format(c[row]);
                break;
            case FixedColumn<short> c:
                output.Format(c[row]);
                break;
            case FixedColumn<int> c:
                WriteInt32(c[row], c.Type, ref output);
                break;
            case FixedColumn<long> c:
                WriteInt64(c[row], c.Type, ref output);
                break;
            case FixedColumn<float> c:
                FloatText.Write(c[row], ref output);
                break;
            case FixedColumn<double> c:
                FloatText.Write(c[row], ref output);
                break;
            case FixedColumn<Int128> c:
                WriteDecimal(c[row], ((DecimalType)c.Type).Scale, ref output);
                break;
            case FixedColumn<CalendarInterval> c:
                IntervalText.WriteCalendar(c[row], ref output);
                break;
            case BytesColumn c:
                WriteBytes(c, row, nested, ref output);
                break;
            case ArrayColumn c:
                WriteArray(c, row, ref output);
                break;
            case MapColumn c:
                WriteMap(c, row, ref output);
                break;
            case StructColumn c:
                WriteStruct(c, row, ref output);
                break;
            default:
                throw new InvalidOperationException(column.Type.Name);
        }
    }

    private void WriteBoolean(bool value, ref ByteWriter output)
    {
        if (style == TextStyle.HiveCast)
        {
            output.Write(value ? "TRUE"u8 : "FALSE"u8);
        }
        else
        {
            output.Write(value ? "true"u8 : "false"u8);
        }
    }

    private void WriteInt32(int value, DataType type, ref ByteWriter output)
    {
        switch (type)
        {
            case DateType:
                DateTimeText.WriteDate(value, ref output);
                break;
            case YearMonthIntervalType interval when style == TextStyle.Shell:
                IntervalText.WriteYearMonth(value, YearMonthIntervalType.Full, ref output);
                break;
            case YearMonthIntervalType:
                IntervalText.WriteLiteral(value, type, ref output);
                break;
            default:
                output.Format(value);
                break;
        }
    }

    private void WriteInt64(long value, DataType type, ref ByteWriter output)
    {
        switch (type)
        {
            case TimestampType:
                DateTimeText.WriteTimestamp(value, ref output);
                break;
            case TimestampLtzType when style == TextStyle.HiveCast:
                WriteHiveInstant(value, ref output);
                break;
            case TimestampLtzType:
                DateTimeText.WriteTimestamp(zone.ToLocal(value), ref output);
                break;
            case TimeType:
                DateTimeText.WriteTime(value, ref output);
                break;
            case DayTimeIntervalType interval when style == TextStyle.Shell:
                WriteHiveDayTime(Shown(value, interval), ref output);
                break;
            case DayTimeIntervalType:
                IntervalText.WriteLiteral(value, type, ref output);
                break;
            default:
                output.Format(value);
                break;
        }
    }

    /// <summary><c>2005-01-02 18:01:00.0 US/Pacific</c>.</summary>
    private void WriteHiveInstant(long micros, ref ByteWriter output)
    {
        var local = zone.ToLocal(micros);
        DateTimeText.WriteTimestamp(local, ref output);
        if (local % Units.MicrosPerSecond == 0)
        {
            output.Write(".0"u8);
        }
        output.WriteByte((byte)' ');
        output.Write(zone.Id);
    }

    /// <summary>What Spark hands out of an interval: nothing finer than its last field, although it computes with all of it (Spark 4.3).</summary>
    private static long Shown(long micros, DayTimeIntervalType type) =>
        type.End == IntervalField.Second ? micros : micros - micros % IntervalUnits.Of(type.End);

    private static void WriteHiveDayTime(long micros, ref ByteWriter output)
    {
        var start = output.Length;
        IntervalText.WriteDayTime(micros, DayTimeIntervalType.Full, ref output);
        var point = output.Written[start..].IndexOf((byte)'.');
        var digits = point < 0 ? 0 : output.Length - start - point - 1;
        if (point < 0)
        {
            output.WriteByte((byte)'.');
        }
        for (; digits < 9; digits++)
        {
            output.WriteByte((byte)'0');
        }
    }

    private void WriteDecimal(Int128 value, int scale, ref ByteWriter output)
    {
        if (style == TextStyle.LegacyCast)
        {
            DecimalText.WriteScientific(value, scale, ref output);
        }
        else
        {
            DecimalText.Write(value, scale, ref output);
        }
    }

    private void WriteBytes(BytesColumn column, int row, bool nested, ref ByteWriter output)
    {
        if (style == TextStyle.Shell && nested && column.Type.IsText)
        {
            output.WriteByte((byte)'"');
            output.Write(column[row]);
            output.WriteByte((byte)'"');
        }
        else
        {
            output.Write(column[row]);
            Pad(column, row, ref output);
        }
    }

    /// <summary>A CHAR is shown in its whole length; Hive's have no blanks at their end before.</summary>
    private static void Pad(BytesColumn column, int row, ref ByteWriter output)
    {
        if (column.Type is CharType type)
        {
            var characters = 0;
            foreach (var part in column[row])
            {
                characters += (part & 0xC0) == 0x80 ? 0 : 1;
            }
            for (; characters < type.Length; characters++)
            {
                output.WriteByte((byte)' ');
            }
        }
    }

    private void WriteArray(ArrayColumn column, int row, ref ByteWriter output)
    {
        output.WriteByte((byte)'[');
        var start = column.Start(row);
        for (var i = 0; i < column.Count(row); i++)
        {
            Separate(i, ref output);
            Write(column.Elements, start + i, nested: true, ref output);
        }
        output.WriteByte((byte)']');
    }

    private void WriteMap(MapColumn column, int row, ref ByteWriter output)
    {
        if (style == TextStyle.Shell)
        {
            WriteSortedMap(column, row, ref output);
            return;
        }
        output.WriteByte((byte)'{');
        var start = column.Start(row);
        for (var i = 0; i < column.Count(row); i++)
        {
            Separate(i, ref output);
            Write(column.Keys, start + i, nested: true, ref output);
            output.Write(" -> "u8);
            Write(column.Values, start + i, nested: true, ref output);
        }
        output.WriteByte((byte)'}');
    }

    /// <summary>The shell sorts the entries by their text.</summary>
    private void WriteSortedMap(MapColumn column, int row, ref ByteWriter output)
    {
        var entries = new string[column.Count(row)];
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = new ByteWriter(32);
            Write(column.Keys, column.Start(row) + i, nested: true, ref entry);
            entry.WriteByte((byte)':');
            Write(column.Values, column.Start(row) + i, nested: true, ref entry);
            entries[i] = Encoding.UTF8.GetString(entry.Written);
        }
        Array.Sort(entries, StringComparer.Ordinal);
        output.WriteByte((byte)'{');
        for (var i = 0; i < entries.Length; i++)
        {
            Separate(i, ref output);
            output.Write(entries[i].AsSpan());
        }
        output.WriteByte((byte)'}');
    }

    private void WriteStruct(StructColumn column, int row, ref ByteWriter output)
    {
        var type = (StructType)column.Type;
        output.WriteByte((byte)'{');
        for (var i = 0; i < column.Fields.Count; i++)
        {
            Separate(i, ref output);
            if (style == TextStyle.Shell)
            {
                output.WriteByte((byte)'"');
                output.Write(type.Fields[i].Name);
                output.Write("\":"u8);
            }
            Write(column.Fields[i], row & column.RowMask, nested: true, ref output);
        }
        output.WriteByte((byte)'}');
    }

    private void Separate(int index, ref ByteWriter output)
    {
        if (index > 0)
        {
            output.Write(style == TextStyle.Shell ? ","u8 : ", "u8);
        }
    }
}
