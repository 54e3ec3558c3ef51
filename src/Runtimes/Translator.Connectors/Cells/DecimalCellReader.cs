using System.Globalization;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Connectors.Cells;

/// <summary>An exact number; digits beyond the scale are rounded half up, digits beyond the precision do not fit.</summary>
internal sealed class DecimalCellReader(DecimalType type) : CellReader
{
    private static readonly Int128[] Powers = [.. Enumerable.Range(0, 39).Select(Power)];

    public override bool TryAppend(ReadOnlySpan<char> text, ColumnBuilder builder)
    {
        if (!TryRead(text, out var value))
        {
            return false;
        }

        ((FixedColumnBuilder<Int128>)builder).Append(value);
        return true;
    }

    private bool TryRead(ReadOnlySpan<char> text, out Int128 value)
    {
        value = 0;
        var exponent = 0;
        var at = text.IndexOfAny('e', 'E');
        if (at >= 0)
        {
            if (!int.TryParse(text[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                return false;
            }

            text = text[..at];
        }

        var negative = text.StartsWith("-");
        text = negative || text.StartsWith("+") ? text[1..] : text;
        return TryReadDigits(text, exponent, out value) && Sign(ref value, negative);
    }

    private bool TryReadDigits(ReadOnlySpan<char> text, int exponent, out Int128 value)
    {
        value = 0;
        var point = text.IndexOf('.');
        var wholeDigits = point < 0 ? text.Length : point;
        var digits = text.Length - (point < 0 ? 0 : 1);
        if (digits == 0 || Math.Abs((long)exponent) > 100_000)
        {
            return false;
        }

        // How many of the digits stay, so that exactly the scale is left behind the point.
        var kept = (long)wholeDigits + exponent + type.Scale;
        var next = 0;
        var roundsUp = false;
        foreach (var c in text)
        {
            if (c == '.')
            {
                continue;
            }

            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            if (next < kept)
            {
                if (value >= Powers[38] / 10)
                {
                    return false;
                }

                value = (value * 10) + (c - '0');
            }
            else if (next == kept)
            {
                roundsUp = c >= '5';
            }

            next++;
        }

        return TryPad(ref value, kept - digits) && text.Count('.') <= 1 && Fits(ref value, roundsUp);
    }

    private static bool TryPad(ref Int128 value, long zeros)
    {
        if (zeros <= 0 || value == 0)
        {
            return true;
        }

        if (zeros > 38 || value > Powers[38] / Powers[(int)zeros])
        {
            return false;
        }

        value *= Powers[(int)zeros];
        return true;
    }

    private bool Fits(ref Int128 value, bool roundsUp)
    {
        value += roundsUp ? 1 : 0;
        return value < Powers[type.Precision];
    }

    private static bool Sign(ref Int128 value, bool negative)
    {
        value = negative ? -value : value;
        return true;
    }

    private static Int128 Power(int digits)
    {
        Int128 result = 1;
        for (var i = 0; i < digits; i++)
        {
            result *= 10;
        }

        return result;
    }
}
