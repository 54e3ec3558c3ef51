using System.Buffers.Text;
using System.Text;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Encodings;

internal readonly struct ToBase64 : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        var target = output.GetSpan(Base64.GetMaxEncodedToUtf8Length(a.Length));
        Base64.EncodeToUtf8(a, target, out _, out var written);
        output.Advance(written);
        return true;
    }
}

/// <summary>Bytes from Base64; characters that are no digits of it are passed over, unless strict.</summary>
internal readonly struct FromBase64(bool strict) : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        var bits = 0;
        var count = 0;
        var padding = 0;
        var before = (byte)0;
        foreach (var letter in a)
        {
            var digit = Digit(letter);
            if (letter == '=')
            {
                // The two signs of the end stand together.
                padding += padding == 0 || before == '=' ? 1 : 4;
            }
            else if (digit >= 0 && padding == 0)
            {
                bits = (bits << 6) | digit;
                if (++count % 4 == 0)
                {
                    WriteBytes(bits, 3, ref output);
                    bits = 0;
                }
            }
            else if (strict && letter is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return false;
            }
            before = letter;
        }
        var rest = count % 4;
        if (rest == 1 || (padding > 0 && (rest == 0 || rest + padding != 4)))
        {
            return strict ? false : throw DataErrors.InvalidArgument("unbase64", "the text is no Base64", "CONVERSION_INVALID_INPUT");
        }
        if (strict && rest + padding is not (0 or 4))
        {
            return false;
        }
        WriteBytes(bits << (6 * (4 - rest)), rest == 0 ? 0 : rest - 1, ref output);
        return true;
    }

    private static void WriteBytes(int bits, int count, ref ByteWriter output)
    {
        for (var i = 0; i < count; i++)
        {
            output.WriteByte((byte)(bits >> (16 - 8 * i)));
        }
    }

    private static int Digit(byte letter) =>
        letter switch
        {
            >= (byte)'A' and <= (byte)'Z' => letter - 'A',
            >= (byte)'a' and <= (byte)'z' => letter - 'a' + 26,
            >= (byte)'0' and <= (byte)'9' => letter - '0' + 52,
            (byte)'+' => 62,
            (byte)'/' => 63,
            _ => -1,
        };
}

internal static class Charsets
{
    public static Encoding Find(ReadOnlySpan<byte> name, string function) =>
        Encoding.UTF8.GetString(name).ToUpperInvariant() switch
        {
            "UTF-8" => new UTF8Encoding(false, true),
            "US-ASCII" => Encoding.GetEncoding("us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
            "ISO-8859-1" => Encoding.GetEncoding("iso-8859-1", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
            "UTF-16BE" => new UnicodeEncoding(true, false, true),
            "UTF-16LE" => new UnicodeEncoding(false, false, true),
            "UTF-16" => new UnicodeEncoding(true, true, true),
            "UTF-32" => new UTF32Encoding(true, false, true),
            var other => throw DataErrors.InvalidArgument(
                function,
                $"there is no character set '{other}'",
                "INVALID_PARAMETER_VALUE.CHARSET"
            ),
        };
}

internal readonly struct Encode : IBinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ref ByteWriter output)
    {
        var charset = Charsets.Find(b, "encode");
        try
        {
            output.Write(charset.Preamble);
            output.Write(charset.GetBytes(Encoding.UTF8.GetString(a)));
            return true;
        }
        catch (EncoderFallbackException)
        {
            throw DataErrors.InvalidArgument("encode", "the text has characters the set has not", "MALFORMED_CHARACTER_CODING");
        }
    }
}

internal readonly struct Decode : IBinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ref ByteWriter output)
    {
        var charset = Charsets.Find(b, "decode");
        try
        {
            if (charset is UnicodeEncoding && a is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            {
                charset = new UnicodeEncoding(a[0] == 0xFE, false, true);
                a = a[2..];
            }
            output.Write(charset.GetString(a).AsSpan());
            return true;
        }
        catch (DecoderFallbackException)
        {
            throw DataErrors.InvalidArgument("decode", "the bytes are no text of the set", "MALFORMED_CHARACTER_CODING");
        }
    }
}

/// <summary>to_binary and try_to_binary.</summary>
internal readonly struct ToBinary(bool orNull) : IBinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ref ByteWriter output)
    {
        var format = Encoding.UTF8.GetString(b).ToLowerInvariant();
        var done = format switch
        {
            "hex" => default(Mathematics.Unhex).Invoke(a, ref output),
            "base64" => new FromBase64(strict: true).Invoke(a, ref output),
            "utf-8" or "utf8" => Copy(a, ref output),
            _ => orNull
                ? false
                : throw DataErrors.InvalidArgument("to_binary", $"there is no format '{format}'", "INVALID_PARAMETER_VALUE.BINARY_FORMAT"),
        };
        return done ? true
            : orNull ? false
            : throw DataErrors.InvalidArgument("to_binary", $"the text is not {format}", "CONVERSION_INVALID_INPUT");
    }

    private static bool Copy(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        output.Write(a);
        return true;
    }
}

internal readonly struct HexToBinary(bool orNull) : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output) => new ToBinary(orNull).Invoke(a, "hex"u8, ref output);
}
