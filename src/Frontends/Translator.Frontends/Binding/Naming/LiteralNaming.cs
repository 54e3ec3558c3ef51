using System.Globalization;
using Translator.Frontends.Syntax;
using Translator.IR.Expressions;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Naming;

/// <summary>Literals in column names: <c>DATE '2024-02-29'</c>, <c>INTERVAL '01:30' HOUR TO MINUTE</c>, text without quotes.</summary>
internal static class LiteralNaming
{
    public static string Text(LiteralSyntax syntax, Literal? bound, string timeZone) =>
        (syntax, bound?.Value) switch
        {
            (StringLiteralSyntax text, _) => text.Value,
            (BooleanLiteralSyntax flag, _) => flag.Value ? "true" : "false",
            (NullLiteralSyntax, _) => "NULL",
            (_, IntegerValue number) => Integer(number.Number, bound.Type, timeZone),
            (_, DecimalValue number) => Decimal(number.Unscaled, ((DecimalType)bound.Type).Scale),
            (_, FloatingValue number) => JavaNumberText.Of(number.Number, bound.Type is FloatType),
            (_, BinaryValue binary) => $"X'{Convert.ToHexString(binary.Bytes.AsSpan())}'",
            (NumberLiteralSyntax number, _) => number.Text,
            (BinaryLiteralSyntax binary, _) => $"X'{binary.Digits.ToUpperInvariant()}'",
            (TypedLiteralSyntax typed, _) => $"{typed.TypeName} '{typed.Value}'",
            (IntervalStringSyntax interval, _) => $"INTERVAL '{interval.Value}'",
            (IntervalLiteralSyntax interval, _) => $"INTERVAL {string.Join(' ', interval.Parts.Select(static p => $"{p.Value} {p.From}"))}",
            _ => "",
        };

    /// <summary>Java writes small decimals so: <c>1.230E-26</c>.</summary>
    private static string Scientific(string digits, int exponent) =>
        digits.Length == 0
            ? string.Create(CultureInfo.InvariantCulture, $"0E{exponent + 1}")
            : string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{(digits.Length > 1 ? "." + digits[1..] : "")}E{exponent}");

    private static string Integer(long number, DataType type, string timeZone) =>
        type switch
        {
            DateType => $"DATE '{IntervalNaming.Date(number)}'",
            TimestampType => $"TIMESTAMP_NTZ '{IntervalNaming.Clock(number)}'",
            TimestampLtzType => $"TIMESTAMP '{IntervalNaming.Clock(ZoneRules.Find(timeZone)?.ToLocal(number) ?? number)}'",
            TimeType => $"TIME '{IntervalNaming.NanosecondTime(number)}'",
            YearMonthIntervalType interval => IntervalNaming.YearMonth(number, interval),
            DayTimeIntervalType interval => IntervalNaming.DayTime(number, interval),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    private static string Decimal(Int128 unscaled, int scale)
    {
        var digits = Int128.Abs(unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        var significant = digits.TrimStart('0');
        var exponent = significant.Length - 1 - scale;
        var text =
            scale == 0 ? digits
            : exponent >= -6 || significant.Length == 0 && scale <= 6 ? $"{digits[..^scale]}.{digits[^scale..]}"
            : Scientific(significant, exponent);
        return unscaled < 0 ? "-" + text : text;
    }
}
