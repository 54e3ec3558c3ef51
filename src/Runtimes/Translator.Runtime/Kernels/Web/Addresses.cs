using System.Text;
using System.Text.RegularExpressions;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Web;

/// <summary>Parts of addresses by the rules of java.net.URI.</summary>
internal sealed partial class AddressParts(bool orNull)
{
    public bool TryGet(ReadOnlySpan<byte> address, ReadOnlySpan<byte> part, string? key, ref ByteWriter output)
    {
        var text = Encoding.UTF8.GetString(address);
        if (!IsValid(text))
        {
            return orNull ? false : throw DataErrors.InvalidArgument("parse_url", $"'{text}' is no address", "INVALID_URL");
        }
        var match = Shape().Match(text);
        var wanted = Encoding.UTF8.GetString(part);
        var value = Part(match, wanted);
        if (key is not null)
        {
            value = wanted == "QUERY" && value is not null ? Parameter(value, key) : null;
        }
        output.Write(value.AsSpan());
        return value is not null;
    }

    private static string? Part(Match match, string part)
    {
        var opaque = match.Groups["scheme"].Success && !match.Groups["authority"].Success && !match.Groups["path"].Value.StartsWith('/');
        var authority = match.Groups["authority"] is { Success: true, Length: > 0 } found ? found.Value : null;
        var query = !opaque && match.Groups["query"].Success ? match.Groups["query"].Value : null;
        var at = authority?.LastIndexOf('@') ?? -1;
        return part switch
        {
            "HOST" => authority is null ? null : Host(authority[(at + 1)..]),
            "PATH" => opaque ? null : match.Groups["path"].Value,
            "QUERY" => query,
            "REF" => match.Groups["fragment"].Success ? match.Groups["fragment"].Value : null,
            "PROTOCOL" => match.Groups["scheme"].Success ? match.Groups["scheme"].Value : null,
            "FILE" => opaque ? null : match.Groups["path"].Value + (query is null ? "" : "?" + query),
            "AUTHORITY" => authority,
            "USERINFO" => at < 0 || authority is null ? null : authority[..at],
            _ => null,
        };
    }

    private static string? Host(string authority)
    {
        var port = authority.EndsWith(']') ? -1 : authority.LastIndexOf(':');
        var host = port < 0 ? authority : authority[..port];
        // A name that is no host name is an authority of a registry to Java.
        return
            host.Length > 0
            && (host[0] == '[' || HostName().IsMatch(host))
            && (port < 0 || authority.AsSpan(port + 1).IndexOfAnyExceptInRange('0', '9') < 0)
            ? host
            : null;
    }

    private static string? Parameter(string query, string key)
    {
        foreach (var piece in query.Split('&'))
        {
            if (piece.StartsWith(key + "=", StringComparison.Ordinal))
            {
                return piece[(key.Length + 1)..];
            }
        }
        return null;
    }

    private static bool IsValid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter <= ' ' || letter == 127 || "\"<>\\^`{|}".Contains(letter, StringComparison.Ordinal) || char.IsWhiteSpace(letter))
            {
                return false;
            }
            if (letter == '%' && (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2])))
            {
                return false;
            }
        }
        return text.Length == 0 || Scheme().IsMatch(text);
    }

    [GeneratedRegex(
        @"^(?:(?<scheme>[^:/?#]+):)?(?://(?<authority>[^/?#]*))?(?<path>[^?#]*)(?:\?(?<query>[^#]*))?(?:#(?<fragment>.*))?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Shape();

    [GeneratedRegex(@"^(?:[A-Za-z][A-Za-z0-9+.\-]*:(?=[^#])|[^:/?#]*(?:[/?#]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(
        @"^(?:[0-9.]+|(?:[A-Za-z0-9](?:[A-Za-z0-9\-]*[A-Za-z0-9])?\.)*[A-Za-z](?:[A-Za-z0-9\-]*[A-Za-z0-9])?\.?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HostName();
}

internal readonly struct AddressPart(AddressParts parts) : IBinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ref ByteWriter output) => parts.TryGet(a, b, null, ref output);
}

internal readonly struct AddressParameter(AddressParts parts) : ITernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ref ByteWriter output) =>
        parts.TryGet(a, b, Encoding.UTF8.GetString(c), ref output);
}

internal readonly struct EncodeAddress : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        foreach (var letter in a)
        {
            if (letter == ' ')
            {
                output.WriteByte((byte)'+');
            }
            else if (
                letter < 128
                && (char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'.' or (byte)'-' or (byte)'*' or (byte)'_')
            )
            {
                output.WriteByte(letter);
            }
            else
            {
                output.WriteByte((byte)'%');
                output.Format(letter, "X2");
            }
        }
        return true;
    }
}

internal readonly struct DecodeAddress(bool orNull) : IUnaryBytes<ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ref ByteWriter output)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != '%')
            {
                output.WriteByte(a[i] == '+' ? (byte)' ' : a[i]);
                continue;
            }
            if (
                i + 2 >= a.Length
                || !byte.TryParse(
                    a.Slice(i + 1, 2),
                    System.Globalization.NumberStyles.AllowHexSpecifier,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var value
                )
            )
            {
                return orNull
                    ? false
                    : throw DataErrors.InvalidArgument(
                        "url_decode",
                        $"'{Encoding.UTF8.GetString(a)}' cannot be decoded",
                        "CANNOT_DECODE_URL"
                    );
            }
            output.WriteByte(value);
            i += 2;
        }
        return true;
    }
}
