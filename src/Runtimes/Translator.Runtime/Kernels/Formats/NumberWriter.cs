using Translator.IR.Functions;
using Translator.Runtime.Numbers;

namespace Translator.Runtime.Kernels.Formats;

/// <summary>
/// to_char: a decimal by a number format. What a 9 does not need is a blank, and a sign before blanks goes to their other end. A number with more
/// digits than the format has is # for every digit, with blanks for the separators.
/// </summary>
internal readonly struct NumberWriter(NumberFormat? format, int scale) : IBinaryBytes<Int128, ReadOnlySpan<byte>>
{
    public bool Invoke(Int128 a, ReadOnlySpan<byte> b, ref ByteWriter output)
    {
        if (format is null)
        {
            return false;
        }
        var plain = new ByteWriter(48);
        DecimalText.Write(Int128.Abs(a), scale, ref plain);
        var text = System.Text.Encoding.ASCII.GetString(plain.Written).Split('.');
        var before = text[0].TrimStart('0');
        var after = text.Length > 1 ? text[1].TrimEnd('0') : "";
        var places = format.Precision - format.Scale;
        if (before.Length > places || after.Length > format.Scale)
        {
            before = new string('#', places);
            after = new string('#', format.Scale);
        }
        var result = new List<char>(format.Text.Length + 2);
        Write(format, before.PadLeft(places), after.PadRight(format.Scale, '0'), a < 0, result);
        output.Write(new string([.. result]).AsSpan());
        return true;
    }

    private static void Write(NumberFormat format, string before, string after, bool negative, List<char> result)
    {
        var place = 0;
        var afterPoint = false;
        foreach (var part in format.Parts)
        {
            switch (part.Kind)
            {
                case NumberFormatPartKind.Digits when afterPoint:
                    result.AddRange(after);
                    break;
                case NumberFormatPartKind.Digits:
                    WriteGroups(part, before, ref place, result);
                    break;
                case NumberFormatPartKind.Point:
                    if (result is [.., ' '])
                    {
                        result[^1] = '0';
                    }
                    result.Add('.');
                    afterPoint = true;
                    break;
                case NumberFormatPartKind.Dollar:
                    result.Add('$');
                    break;
                case NumberFormatPartKind.Sign:
                    AddBeforeBlank(negative ? '-' : '+', result);
                    break;
                case NumberFormatPartKind.Minus when negative:
                    AddBeforeBlank('-', result);
                    break;
                case NumberFormatPartKind.Minus:
                    HideLonePoint(result);
                    result.Add(' ');
                    break;
                case NumberFormatPartKind.Open when negative:
                    result.Add('<');
                    break;
                case NumberFormatPartKind.Close when negative:
                    AddBeforeBlank('>', result);
                    break;
                case NumberFormatPartKind.Close:
                    HideLonePoint(result);
                    result.AddRange("  ");
                    break;
                default:
                    break;
            }
        }
        HideLonePoint(result);
    }

    private static void WriteGroups(NumberFormatPart part, string before, ref int place, List<char> result)
    {
        for (var i = 0; i < part.Groups.Count; i++)
        {
            if (i > 0)
            {
                if (result is [.., >= '0' and <= '9'])
                {
                    result.Add(',');
                }
                else
                {
                    AddBlank(result);
                }
            }
            var (count, exact) = part.Groups[i];
            for (var digit = 0; digit < count; digit++)
            {
                var letter = before[place++];
                if (letter != ' ')
                {
                    result.Add(letter);
                }
                else if (exact)
                {
                    result.Add('0');
                }
                else
                {
                    AddBlank(result);
                }
            }
        }
    }

    /// <summary>A blank goes before a sign that stands at the end.</summary>
    private static void AddBlank(List<char> result)
    {
        var isSign = result is [.., '+' or '-' or '<'];
        result.Insert(isSign ? result.Count - 1 : result.Count, ' ');
    }

    /// <summary>A sign goes before a blank, and a lone point at the end becomes the blank.</summary>
    private static void AddBeforeBlank(char sign, List<char> result)
    {
        HideLonePoint(result);
        var isBlank = result is [.., ' '];
        result.Insert(isBlank ? result.Count - 1 : result.Count, sign);
    }

    private static void HideLonePoint(List<char> result)
    {
        if (result is [.., '.'])
        {
            result[^1] = ' ';
        }
    }
}
