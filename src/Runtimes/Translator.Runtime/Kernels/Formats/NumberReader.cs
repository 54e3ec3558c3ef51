using System.Globalization;
using System.Numerics;
using System.Text;
using Translator.IR.Functions;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Formats;

/// <summary>to_number: a text by a number format. Blanks between digits do not count, and a sign, a point and brackets may be missing.</summary>
internal sealed class NumberReader(NumberFormat format)
{
    private readonly StringBuilder before = new();
    private readonly StringBuilder after = new();

    /// <summary>The number in the scale of the format; false where the text does not fit.</summary>
    public bool TryRead(string text, out Int128 value)
    {
        value = 0;
        before.Clear();
        after.Clear();
        var at = 0;
        var negative = false;
        var afterPoint = false;
        var pastPoint = false;
        foreach (var part in format.Parts)
        {
            var next = at < text.Length ? text[at] : '\0';
            switch (part.Kind)
            {
                case NumberFormatPartKind.Digits when pastPoint && !afterPoint && at == text.Length:
                    // Without a point in the text no digits are asked for after it, not even exact ones.
                    break;
                case NumberFormatPartKind.Digits:
                    if (!TryReadGroups(part, text, ref at, afterPoint ? after : before))
                    {
                        return false;
                    }
                    break;
                case NumberFormatPartKind.Point when next == '.':
                    afterPoint = true;
                    at++;
                    break;
                case NumberFormatPartKind.Dollar when at < text.Length:
                    if (next != '$')
                    {
                        return false;
                    }
                    at++;
                    break;
                case NumberFormatPartKind.Sign when next == '+':
                case NumberFormatPartKind.Open when next == '<':
                    at++;
                    break;
                case NumberFormatPartKind.Sign or NumberFormatPartKind.Minus when next == '-':
                case NumberFormatPartKind.Close when next == '>':
                    negative = !negative;
                    at++;
                    break;
                default:
                    break;
            }
            pastPoint |= part.Kind == NumberFormatPartKind.Point;
        }
        if (at < text.Length || before.Length + after.Length == 0)
        {
            return false;
        }
        after.Append('0', Math.Max(0, format.Scale - after.Length));
        var digits = BigInteger.Parse(before.ToString() + after, CultureInfo.InvariantCulture);
        value = (Int128)(negative ? -digits : digits);
        return true;
    }

    private static bool TryReadGroups(NumberFormatPart part, string text, ref int at, StringBuilder digits)
    {
        var groups = new List<int>();
        var count = 0;
        for (; at < text.Length; at++)
        {
            if (char.IsDigit(text[at]))
            {
                digits.Append((int)char.GetNumericValue(text[at]));
                count++;
            }
            else if (text[at] == ',')
            {
                groups.Add(count);
                count = 0;
            }
            else if (!char.IsWhiteSpace(text[at]))
            {
                break;
            }
        }
        groups.Add(count);
        if (groups.Count > part.Groups.Count)
        {
            return false;
        }
        // Groups are compared from the right.
        for (var i = 1; i <= part.Groups.Count; i++)
        {
            var given = i <= groups.Count ? groups[^i] : 0;
            var wanted = part.Groups[^i];
            if (wanted.Exact ? given != wanted.Count : given > wanted.Count)
            {
                return false;
            }
        }
        return true;
    }
}

/// <summary>to_number and try_to_number.</summary>
internal readonly struct ToNumber(NumberFormat? format, bool orNull) : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, Int128>
{
    private readonly NumberReader? reader = format is null ? null : new NumberReader(format);

    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out Int128 result)
    {
        result = 0;
        var text = Encoding.UTF8.GetString(a);
        if (reader?.TryRead(text, out result) == true)
        {
            return true;
        }
        return orNull
            ? false
            : throw DataErrors.InvalidArgument(
                "to_number",
                $"the text '{text}' does not fit the format {format?.Text}",
                "INVALID_FORMAT.MISMATCH_INPUT"
            );
    }
}
