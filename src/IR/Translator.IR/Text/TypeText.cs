using System.Globalization;
using System.Text;
using Translator.IR.Types;

namespace Translator.IR.Text;

/// <summary>
/// Types as text that reads back to an equal type: Spark's spelling, and <c>not null</c> behind elements, map values and fields that cannot be NULL.
/// </summary>
internal static class TypeText
{
    public static void Write(StringBuilder text, DataType type)
    {
        switch (type)
        {
            case ArrayType array:
                text.Append("array<");
                WritePart(text, array.Element, array.ContainsNull);
                text.Append('>');
                break;
            case MapType map:
                text.Append("map<");
                Write(text, map.Key);
                text.Append(',');
                WritePart(text, map.Value, map.ValueContainsNull);
                text.Append('>');
                break;
            case StructType row:
                text.Append("struct<");
                for (var i = 0; i < row.Fields.Count; i++)
                {
                    text.Append(i == 0 ? "" : ",");
                    WordText.WriteName(text, row.Fields[i].Name);
                    text.Append(':');
                    WritePart(text, row.Fields[i].Type, row.Fields[i].Nullable);
                }
                text.Append('>');
                break;
            default:
                text.Append(type.Name);
                break;
        }
    }

    public static string Write(DataType type)
    {
        var text = new StringBuilder();
        Write(text, type);
        return text.ToString();
    }

    public static DataType Read(IrScanner scanner)
    {
        var start = scanner.Here;
        var word = scanner.TakeWord();
        return word switch
        {
            "boolean" => DataType.Boolean,
            "tinyint" => DataType.TinyInt,
            "smallint" => DataType.SmallInt,
            "int" => DataType.Int,
            "bigint" => DataType.BigInt,
            "float" => DataType.Float,
            "double" => DataType.Double,
            "string" => DataType.String,
            "binary" => DataType.Binary,
            "date" => DataType.Date,
            "void" => DataType.Void,
            "variant" => DataType.Variant,
            "error" => DataType.Error,
            "timestamp" => DataType.TimestampLtz,
            "timestamp_ltz" => new TimestampLtzType(ReadArgument(scanner)),
            "timestamp_ntz" => scanner.At('(') ? new TimestampType(ReadArgument(scanner)) : DataType.Timestamp,
            "time" => new TimeType(ReadArgument(scanner)),
            "char" => new CharType(ReadArgument(scanner)),
            "varchar" => new VarcharType(ReadArgument(scanner)),
            "decimal" => ReadDecimal(scanner),
            "interval" => ReadInterval(scanner),
            "array" => ReadArray(scanner),
            "map" => ReadMap(scanner),
            "struct" => ReadStruct(scanner),
            _ => throw scanner.Flaw($"'{word}' is not a type", start),
        };
    }

    private static void WritePart(StringBuilder text, DataType type, bool nullable)
    {
        Write(text, type);
        text.Append(nullable ? "" : " not null");
    }

    private static (DataType Type, bool Nullable) ReadPart(IrScanner scanner)
    {
        var type = Read(scanner);
        if (!scanner.TryTakeWord("not"))
        {
            return (type, true);
        }
        scanner.ExpectWord("null");
        return (type, false);
    }

    private static int ReadArgument(IrScanner scanner)
    {
        scanner.Expect("(");
        var number = scanner.TakeInt32();
        scanner.Expect(")");
        return number;
    }

    private static DecimalType ReadDecimal(IrScanner scanner)
    {
        scanner.Expect("(");
        var start = scanner.Here;
        var precision = scanner.TakeInt32();
        scanner.Expect(",");
        var scale = scanner.TakeInt32();
        if (precision is < 1 or > DecimalType.MaxPrecision || scale < 0 || scale > precision)
        {
            throw scanner.Flaw(string.Create(CultureInfo.InvariantCulture, $"there is no decimal({precision},{scale})"), start);
        }
        scanner.Expect(")");
        return new DecimalType(precision, scale);
    }

    private static ArrayType ReadArray(IrScanner scanner)
    {
        scanner.Expect("<");
        var (element, nullable) = ReadPart(scanner);
        scanner.Expect(">");
        return new ArrayType(element, nullable);
    }

    private static MapType ReadMap(IrScanner scanner)
    {
        scanner.Expect("<");
        var key = Read(scanner);
        scanner.Expect(",");
        var (value, nullable) = ReadPart(scanner);
        scanner.Expect(">");
        return new MapType(key, value, nullable);
    }

    private static StructType ReadStruct(IrScanner scanner)
    {
        var fields = new List<StructField>();
        scanner.Expect("<");
        while (!scanner.TryTake(">"))
        {
            if (fields.Count > 0)
            {
                scanner.Expect(",");
            }
            var name = scanner.TakeName();
            scanner.Expect(":");
            var (type, nullable) = ReadPart(scanner);
            fields.Add(new StructField(name, type, nullable));
        }
        return new StructType([.. fields]);
    }

    private static DataType ReadInterval(IrScanner scanner)
    {
        if (!scanner.TryTakeEnum<IntervalField>(out var start))
        {
            return CalendarIntervalType.Instance;
        }
        var end = start;
        if (scanner.TryTakeWord("to") && !scanner.TryTakeEnum(out end))
        {
            throw scanner.Flaw("a unit must follow 'to'");
        }
        return (start, end) switch
        {
            (<= IntervalField.Month, <= IntervalField.Month) when start <= end => new YearMonthIntervalType(start, end),
            (> IntervalField.Month, > IntervalField.Month) when start <= end => new DayTimeIntervalType(start, end),
            _ => throw scanner.Flaw("the units of an interval type go from coarse to fine, years and months apart from days and smaller"),
        };
    }
}
