using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.IR.Values;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Expressions;

/// <summary>From constants of the IR to columns.</summary>
public static class LiteralColumns
{
    /// <summary>A constant column.</summary>
    public static Column Create(Value value, DataType type, int rows)
    {
        var builder = ColumnBuilder.Create(type, 1);
        Append(value, builder);
        return builder.Build().AsConstant(rows);
    }

    /// <summary>Adds a constant to a builder of its type.</summary>
    public static void Append(Value value, ColumnBuilder builder)
    {
        switch (value, builder)
        {
            case (NullValue, _):
                builder.AppendNull();
                break;
            case (BooleanValue v, FixedColumnBuilder<bool> b):
                b.Append(v.Flag);
                break;
            case (IntegerValue v, FixedColumnBuilder<sbyte> b):
                b.Append((sbyte)v.Number);
                break;
            case (IntegerValue v, FixedColumnBuilder<short> b):
                b.Append((short)v.Number);
                break;
            case (IntegerValue v, FixedColumnBuilder<int> b):
                b.Append((int)v.Number);
                break;
            case (IntegerValue v, FixedColumnBuilder<long> b):
                b.Append(v.Number);
                break;
            case (IntegerValue v, FixedColumnBuilder<Int128> b):
                b.Append(v.Number);
                break;
            case (FloatingValue v, FixedColumnBuilder<float> b):
                b.Append((float)v.Number);
                break;
            case (FloatingValue v, FixedColumnBuilder<double> b):
                b.Append(v.Number);
                break;
            case (DecimalValue v, FixedColumnBuilder<Int128> b):
                b.Append(v.Unscaled);
                break;
            case (CalendarIntervalValue v, FixedColumnBuilder<CalendarInterval> b):
                b.Append(new CalendarInterval(v.Months, v.Days, v.Microseconds));
                break;
            case (TextValue v, BytesColumnBuilder b):
                b.Append(v.Text);
                break;
            case (BinaryValue v, BytesColumnBuilder b):
                b.Append(v.Bytes.AsSpan());
                break;
            default:
                AppendNested(value, builder);
                break;
        }
    }

    private static void AppendNested(Value value, ColumnBuilder builder)
    {
        switch (value, builder)
        {
            case (ArrayValue v, ArrayColumnBuilder b):
                foreach (var element in v.Elements)
                {
                    Append(element, b.Elements);
                }
                b.EndArray();
                break;
            case (MapValue v, MapColumnBuilder b):
                foreach (var entry in v.Entries)
                {
                    Append(entry.Key, b.Keys);
                    Append(entry.Value, b.Values);
                }
                b.EndMap();
                break;
            case (StructValue v, StructColumnBuilder b):
                for (var i = 0; i < v.Fields.Count; i++)
                {
                    Append(v.Fields[i], b.Fields[i]);
                }
                b.EndStruct();
                break;
            default:
                throw new InternalErrorException("runtime", $"a {value.GetType().Name} of type {builder.Type.Name}");
        }
    }
}
