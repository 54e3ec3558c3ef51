using System.Globalization;
using System.Numerics;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Session;

/// <summary>One specifier of Java's formats: <c>%[argument$][flags][width][.precision]conversion</c>.</summary>
internal readonly record struct FormatSpecifier(int Argument, string Flags, int Width, int Precision, char Conversion)
{
    public static FormatSpecifier Read(string format, ref int position)
    {
        var i = position + 1;
        var start = i;
        var number = ReadNumber(format, ref i);
        var argument = 0;
        if (number > 0 && i < format.Length && format[i] == '$')
        {
            argument = number;
            i++;
        }
        else
        {
            i = start;
        }
        var flags = i;
        while (i < format.Length && "-+0,(".Contains(format[i], StringComparison.Ordinal))
        {
            i++;
        }
        var flagText = format[flags..i];
        var width = ReadNumber(format, ref i);
        var precision = -1;
        if (i < format.Length && format[i] == '.')
        {
            i++;
            precision = ReadNumber(format, ref i);
        }
        if (i >= format.Length || !"sSdxXofcCbBn%".Contains(format[i], StringComparison.Ordinal))
        {
            throw DataErrors.InvalidArgument("format_string", $"the format has a specifier that is not supported at {position}");
        }
        position = i + 1;
        return new FormatSpecifier(argument, flagText, width, precision, format[i]);
    }

    public string Text(string value)
    {
        var cut = Precision >= 0 && Precision < value.Length ? value[..Precision] : value;
        var cased = char.IsUpper(Conversion) ? cut.ToUpperInvariant() : cut;
        return Has('0') && Conversion is ('x' or 'X' or 'o') ? cased.PadLeft(Width, '0') : Pad(cased);
    }

    public string Number(BigInteger value, string fraction) => Number(BigInteger.Abs(value), fraction, value.Sign < 0);

    public string Number(BigInteger magnitude, string fraction, bool negative)
    {
        var digits = magnitude.ToString(Has(',') ? "#,0" : "0", CultureInfo.InvariantCulture) + fraction;
        var before =
            !negative ? (Has('+') ? "+" : "")
            : Has('(') ? "("
            : "-";
        var after = negative && Has('(') ? ")" : "";
        if (Has('0'))
        {
            digits = digits.PadLeft(Math.Max(0, Width - before.Length - after.Length), '0');
        }
        return Pad(before + digits + after);
    }

    public string Pad(string text) => Has('-') ? text.PadRight(Width) : text.PadLeft(Width);

    private bool Has(char flag) => Flags.Contains(flag, StringComparison.Ordinal);

    private static int ReadNumber(string format, ref int i)
    {
        var number = 0;
        while (i < format.Length && char.IsAsciiDigit(format[i]) && number < 100_000)
        {
            number = number * 10 + format[i++] - '0';
        }
        return number;
    }
}
