using System.Globalization;
using Translator.IR.Types;

namespace Translator.IR.Functions;

/// <summary>
/// A format of to_number and to_char, <c>[MI|S] [$] [0|9|G|,]* [.|D] [0|9]* [$] [PR|MI|S]</c> in any case. A run of digits that starts with 0 stands for
/// exactly so many, one that starts with 9 for at most so many (Spark 4.3).
/// </summary>
public sealed class NumberFormat
{
    private NumberFormat(string text, EquatableArray<NumberFormatPart> parts)
    {
        Text = text;
        Parts = parts;
        var point = parts.ToList().FindIndex(static p => p.Kind == NumberFormatPartKind.Point);
        Scale = point < 0 ? 0 : parts.Skip(point).Sum(static p => p.Digits);
        Precision = parts.Sum(static p => p.Digits);
    }

    /// <summary>The format in upper case.</summary>
    public string Text { get; }

    /// <summary>The parts in order; PR has one at each end.</summary>
    public EquatableArray<NumberFormatPart> Parts { get; }

    /// <summary>The digits in all.</summary>
    public int Precision { get; }

    /// <summary>The digits after the point.</summary>
    public int Scale { get; }

    /// <summary>The type of the numbers that are read.</summary>
    public DecimalType Type => new(Precision, Scale);

    /// <summary>Reads a format; a mistake in it is Spark's error condition, and what is wrong.</summary>
    public static NumberFormat? TryParse(string text, out string? condition, out string? mistake)
    {
        var upper = text.ToUpperInvariant();
        var parts = NumberFormatReader.Read(upper);
        (condition, mistake) = NumberFormatRules.FindMistake(upper, parts) ?? default;
        if (condition is not null)
        {
            return null;
        }
        var format = new NumberFormat(upper, parts);
        if (format.Precision > DecimalType.MaxPrecision)
        {
            condition = "DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION";
            mistake = $"it has more than {DecimalType.MaxPrecision.ToString(CultureInfo.InvariantCulture)} digits";
            return null;
        }
        return format;
    }
}
