using System.Globalization;
using Translator.IR;
using Translator.IR.Types;

namespace Translator.Runtime.Tests;

/// <summary>Types from Spark's spelling.</summary>
internal static class TypeNames
{
    public static DataType Parse(string name)
    {
        name = name.Trim();
        var open = name.IndexOfAny(['(', '<']);
        var head = open < 0 ? name : name[..open];
        var parts = open < 0 ? [] : Split(name[(open + 1)..^1]);
        return head switch
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
            "timestamp" => DataType.TimestampLtz,
            "timestamp_ntz" => DataType.Timestamp,
            "void" => DataType.Void,
            "interval" => CalendarIntervalType.Instance,
            "time" => new TimeType(Number(parts[0])),
            "decimal" => new DecimalType(Number(parts[0]), Number(parts[1])),
            "array" => new ArrayType(Parse(parts[0])),
            "map" => new MapType(Parse(parts[0]), Parse(parts[1])),
            "struct" => new StructType(parts.Select(Field).ToEquatableArray()),
            _ when head.StartsWith("interval ", StringComparison.Ordinal) => Interval(head.Split(' ')),
            _ => throw new ArgumentException(name),
        };
    }

    private static StructField Field(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new StructField(text[..colon], Parse(text[(colon + 1)..]));
    }

    private static DataType Interval(string[] words)
    {
        var start = Enum.Parse<IntervalField>(words[1], ignoreCase: true);
        var end = Enum.Parse<IntervalField>(words[^1], ignoreCase: true);
        return start <= IntervalField.Month ? new YearMonthIntervalType(start, end) : new DayTimeIntervalType(start, end);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth +=
                text[i] is '<' or '(' ? 1
                : text[i] is '>' or ')' ? -1
                : 0;
            if (text[i] == ',' && depth == 0)
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }
        parts.Add(text[start..]);
        return parts;
    }
}
