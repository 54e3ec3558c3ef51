using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Translator.Runtime.Kernels.Hive;

/// <summary>Which characters of a text are masked.</summary>
internal interface IMaskedRange
{
    /// <summary>The first that is masked, and the first after it that is not, of some characters.</summary>
    static abstract (int From, int To) Of(int characters, int count);
}

internal readonly struct MaskFirst : IMaskedRange
{
    public static (int From, int To) Of(int characters, int count) => (0, Math.Min(count, characters));
}

internal readonly struct MaskLast : IMaskedRange
{
    public static (int From, int To) Of(int characters, int count) => (Math.Max(0, characters - count), characters);
}

internal readonly struct ShowFirst : IMaskedRange
{
    public static (int From, int To) Of(int characters, int count) => (Math.Min(count, characters), characters);
}

internal readonly struct ShowLast : IMaskedRange
{
    public static (int From, int To) Of(int characters, int count) => (0, Math.Max(0, characters - count));
}

/// <summary>Masks a range of a text: X for upper case, x for lower case, n for digits; others stay.</summary>
internal readonly struct MaskRange<TRange> : IUnaryBytes<ReadOnlySpan<byte>>, IBinaryBytes<ReadOnlySpan<byte>, int>
    where TRange : struct, IMaskedRange
{
    private const int Usual = 4;

    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output) => Invoke(a, Usual, ref output);

    public bool Invoke(ReadOnlySpan<byte> a, int b, ref ByteWriter output)
    {
        var text = Encoding.UTF8.GetString(a);
        var (from, to) = TRange.Of(text.Length, Math.Max(b, 0));
        output.Write(
            string.Create(
                    text.Length,
                    (text, from, to),
                    static (span, s) =>
                    {
                        for (var i = 0; i < span.Length; i++)
                        {
                            span[i] = i >= s.from && i < s.to ? Masks.Of(s.text[i]) : s.text[i];
                        }
                    }
                )
                .AsSpan()
        );
        return true;
    }
}

internal readonly struct MaskAll : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output) => new MaskRange<MaskFirst>().Invoke(a, int.MaxValue, ref output);
}

internal readonly struct MaskHash : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        output.Write(Convert.ToHexStringLower(SHA256.HashData(a)).AsSpan());
        return true;
    }
}

internal static class Masks
{
    /// <summary>A UTF-16 unit masked by its kind.</summary>
    public static char Of(char letter) =>
        char.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.UppercaseLetter => 'X',
            UnicodeCategory.LowercaseLetter => 'x',
            UnicodeCategory.DecimalDigitNumber => 'n',
            _ => letter,
        };
}
