using System.Globalization;

namespace Translator.Testing.Engines;

/// <summary>The shortest text that reads back, laid out as Java does: plain from 1e-3 up to 1e7, with an exponent outside.</summary>
internal static class JavaNumberText
{
    private const double SmallestWithManyDigits = 1e-322;

    public static string Of(double value) =>
        Special(value) ?? TwoDigits(value) ?? Layout(value.ToString("R", CultureInfo.InvariantCulture));

    public static string Of(float value) => Special(value) ?? Layout(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>
    /// Java never prints one digit alone: where one digit reads back, it takes the two-digit text nearest to the value, which differs
    /// from a padded zero only among the smallest subnormal numbers.
    /// </summary>
    private static string? TwoDigits(double value) =>
        Math.Abs(value) < SmallestWithManyDigits
        && value.ToString("E1", CultureInfo.InvariantCulture) is var text
        && double.Parse(text, CultureInfo.InvariantCulture).Equals(value)
            ? Layout(text)
            : null;

    private static string? Special(double value) =>
        double.IsNaN(value) ? "NaN"
        : double.IsPositiveInfinity(value) ? "Infinity"
        : double.IsNegativeInfinity(value) ? "-Infinity"
        : value == 0 ? (double.IsNegative(value) ? "-0.0" : "0.0")
        : null;

    private static string Layout(string shortest)
    {
        var sign = shortest[0] == '-' ? "-" : "";
        var (digits, exponent) = Scientific(shortest[sign.Length..]);
        if (exponent is >= -3 and < 7)
        {
            var point = exponent + 1;
            return point <= 0
                ? $"{sign}0.{new string('0', -point)}{digits}"
                : $"{sign}{digits.PadRight(point, '0')[..point]}.{(digits.Length > point ? digits[point..] : "0")}";
        }

        var fraction = digits.Length > 1 ? digits[1..] : "0";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}.{fraction}E{exponent}");
    }

    /// <summary>The significant digits, and the power of ten of the first of them.</summary>
    private static (string Digits, int Exponent) Scientific(string shortest)
    {
        var end = shortest.IndexOf('E', StringComparison.Ordinal);
        var mantissa = end < 0 ? shortest : shortest[..end];
        var exponent = end < 0 ? 0 : int.Parse(shortest.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        var leadingZeros = all.Length - digits.Length;
        return (digits.TrimEnd('0'), exponent + (dot < 0 ? mantissa.Length : dot) - 1 - leadingZeros);
    }
}
