using System.Globalization;
using System.Text;
using Translator.IR.Types;
using Translator.IR.Values;
using static Translator.IR.Text.RawValue;

namespace Translator.IR.Text;

/// <summary>Constants as text; what a spelling means depends on the type, which is written once behind the whole constant.</summary>
internal static class ValueText
{
    public static void Write(StringBuilder text, Value value, DataType type)
    {
        switch (value)
        {
            case NullValue:
                text.Append("null");
                break;
            case BooleanValue boolean:
                text.Append(boolean.Flag ? "true" : "false");
                break;
            case IntegerValue integer:
                WriteInteger(text, integer.Number, type);
                break;
            case FloatingValue floating:
                text.Append(floating.Number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case DecimalValue number:
                WriteDecimal(text, number.Unscaled, (type as DecimalType)?.Scale ?? 0);
                break;
            case TextValue characters:
                WordText.WriteQuoted(text, characters.Text, '\'');
                break;
            case BinaryValue binary:
                text.Append("x'").Append(Convert.ToHexString(binary.Bytes.AsSpan())).Append('\'');
                break;
            case CalendarIntervalValue interval:
                text.Append(CultureInfo.InvariantCulture, $"({interval.Months}, {interval.Days}, {interval.Microseconds})");
                break;
            case ArrayValue array:
                var element = (type as ArrayType)?.Element ?? DataType.Void;
                WriteAll(text, "[]", array.Elements.Select(v => (v, element)), static _ => ", ");
                break;
            case MapValue map:
                var (key, item) = type is MapType m ? (m.Key, m.Value) : (DataType.Void, (DataType)DataType.Void);
                WriteAll(
                    text,
                    "{}",
                    map.Entries.SelectMany(e => new[] { (e.Key, key), (e.Value, item) }),
                    static i => i % 2 == 0 ? ", " : " => "
                );
                break;
            case StructValue row:
                var fields = (type as StructType)?.Fields ?? [];
                WriteAll(text, "()", row.Fields.Select((v, i) => (v, i < fields.Count ? fields[i].Type : DataType.Void)), static _ => ", ");
                break;
        }
    }

    /// <summary>The constant that a spelling means under a type.</summary>
    public static Value Read(RawValue raw, DataType type, Func<string, IrTextException> flaw)
    {
        if (raw is { Kind: Spelling.Word, Text: "null" })
        {
            return Value.Null;
        }
        return type switch
        {
            BooleanType when raw is { Kind: Spelling.Word, Text: "true" or "false" } => new BooleanValue(raw.Text is "true"),
            FloatType or DoubleType when raw.Kind is Spelling.Number or Spelling.Word && TryReadFloating(raw.Text, out var number) =>
                new FloatingValue(number),
            DecimalType of when raw.Kind is Spelling.Number && TryReadDecimal(raw.Text, of.Scale, out var unscaled) => new DecimalValue(
                unscaled
            ),
            StringType or CharType or VarcharType or VariantType when raw.Kind is Spelling.Quoted => new TextValue(raw.Text),
            BinaryType or VariantType when raw.Kind is Spelling.Hex && IsHex(raw.Text) => new BinaryValue([
                .. Convert.FromHexString(raw.Text),
            ]),
            CalendarIntervalType when raw is { Kind: Spelling.Tuple, Items: [var months, var days, var rest] } => new CalendarIntervalValue(
                (int)ReadInteger(months, flaw),
                (int)ReadInteger(days, flaw),
                ReadInteger(rest, flaw)
            ),
            DateType or TimestampType or TimestampLtzType when raw.Kind is Spelling.Quoted && TryReadTime(raw.Text, type, out var time) =>
                new IntegerValue(time),
            ArrayType array when raw.Kind is Spelling.List => new ArrayValue([.. raw.Items.Select(i => Read(i, array.Element, flaw))]),
            MapType map when raw.Kind is Spelling.Map => new MapValue([
                .. raw.Items.Chunk(2).Select(p => new MapEntry(Read(p[0], map.Key, flaw), Read(p[1], map.Value, flaw))),
            ]),
            StructType row when raw.Kind is Spelling.Tuple && raw.Items.Count == row.Fields.Count => new StructValue([
                .. raw.Items.Select((v, i) => Read(v, row.Fields[i].Type, flaw)),
            ]),
            _ when IsStoredAsInteger(type) => new IntegerValue(ReadInteger(raw, flaw)),
            _ => throw flaw($"not a constant of type {type.Name}"),
        };
    }

    private static bool IsStoredAsInteger(DataType type) => type.IsInteger || type.IsDateTime || type.IsAnsiInterval;

    private static void WriteInteger(StringBuilder text, long number, DataType type)
    {
        const long microsecondsPerDay = 86_400_000_000;
        var (days, micros) =
            type is DateType ? (number, 0L)
            : type.IsTimestamp ? (Math.DivRem(number, microsecondsPerDay) is var (q, r) && r < 0 ? (q - 1, r + microsecondsPerDay) : (q, r))
            : (long.MaxValue, 0L);
        if (days < -719_162 || days > 2_932_896)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}");
            return;
        }
        var time = DateTime.UnixEpoch.AddDays(days).AddTicks(micros * 10);
        text.Append('\'')
            .Append(time.ToString(type is DateType ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture))
            .Append('\'');
    }

    private static bool TryReadTime(string text, DataType type, out long number)
    {
        var format = type is DateType ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss.FFFFFF";
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        var known = DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, utc, out var time);
        var ticks = time.Ticks - DateTime.UnixEpoch.Ticks;
        number = type is DateType ? ticks / TimeSpan.TicksPerDay : ticks / 10;
        return known;
    }

    private static void WriteDecimal(StringBuilder text, Int128 unscaled, int scale)
    {
        var digits = unscaled.ToString(CultureInfo.InvariantCulture).TrimStart('-').PadLeft(scale + 1, '0');
        text.Append(unscaled < 0 ? "-" : "").Append(digits.AsSpan(0, digits.Length - scale));
        if (scale > 0)
        {
            text.Append('.').Append(digits.AsSpan(digits.Length - scale));
        }
    }

    private static bool TryReadDecimal(string text, int scale, out Int128 unscaled)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? 0 : text.Length - point - 1;
        unscaled = 0;
        return fraction == scale
            && Int128.TryParse(
                text.Replace(".", "", StringComparison.Ordinal),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out unscaled
            );
    }

    private static bool TryReadFloating(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static long ReadInteger(RawValue raw, Func<string, IrTextException> flaw) =>
        raw.Kind == Spelling.Number && long.TryParse(raw.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw flaw("a whole number expected");

    private static bool IsHex(string text) => text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit);

    private static void WriteAll(
        StringBuilder text,
        string brackets,
        IEnumerable<(Value Value, DataType Type)> items,
        Func<int, string> separator
    )
    {
        text.Append(brackets[0]);
        var index = 0;
        foreach (var (value, type) in items)
        {
            text.Append(index == 0 ? "" : separator(index));
            Write(text, value, type);
            index++;
        }
        text.Append(brackets[1]);
    }
}
