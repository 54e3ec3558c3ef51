namespace Translator.Runtime.Kernels.Hive;

/// <summary>An address taken apart as java.net.URL does: leniently, but only of protocols that Java has a handler for.</summary>
/// <param name="Protocol">In lower case.</param>
/// <param name="Authority">User, host and port, or null.</param>
/// <param name="UserInfo">What stands before the <c>@</c>, or null.</param>
/// <param name="Host">Empty where there is none.</param>
/// <param name="Path">As it is written; empty where there is none.</param>
/// <param name="Query">What stands behind the <c>?</c>, or null.</param>
/// <param name="Reference">What stands behind the <c>#</c>, or null.</param>
internal sealed record JavaUrl(
    string Protocol,
    string? Authority,
    string? UserInfo,
    string Host,
    string Path,
    string? Query,
    string? Reference
)
{
    private static readonly string[] Known = ["http", "https", "ftp", "file", "jar", "mailto", "jrt"];

    /// <summary>A part by the name that parse_url knows it by, or null.</summary>
    public string? Part(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("HOST"u8) ? Host
        : name.SequenceEqual("PATH"u8) ? Path
        : name.SequenceEqual("QUERY"u8) ? Query
        : name.SequenceEqual("REF"u8) ? Reference
        : name.SequenceEqual("PROTOCOL"u8) ? Protocol
        : name.SequenceEqual("FILE"u8) ? (Query is null ? Path : $"{Path}?{Query}")
        : name.SequenceEqual("AUTHORITY"u8) ? Authority
        : name.SequenceEqual("USERINFO"u8) ? UserInfo
        : null;

    /// <summary>Takes an address apart; null where it is none.</summary>
    public static JavaUrl? Parse(string text)
    {
        text = Trim(text);
        if (text.StartsWith("url:", StringComparison.OrdinalIgnoreCase))
        {
            text = text[4..];
        }
        var colon = text.IndexOfAny([':', '/']);
        if (colon < 1 || text[colon] != ':')
        {
            return null;
        }
        var protocol = text[..colon].ToLowerInvariant();
        if (!Known.Contains(protocol))
        {
            return null;
        }
        var rest = text[(colon + 1)..];
        string? reference = null;
        if (rest.IndexOf('#', StringComparison.Ordinal) is >= 0 and var sharp)
        {
            reference = rest[(sharp + 1)..];
            rest = rest[..sharp];
        }
        if (protocol is "jar" or "mailto")
        {
            return protocol == "jar" && !rest.Contains("!/", StringComparison.Ordinal)
                ? null
                : new JavaUrl(protocol, null, null, "", rest, null, reference);
        }
        string? query = null;
        if (rest.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark)
        {
            query = rest[(mark + 1)..];
            rest = rest[..mark];
        }
        if (!rest.StartsWith("//", StringComparison.Ordinal))
        {
            return new JavaUrl(protocol, null, null, "", rest, query, reference);
        }
        var slash = rest.IndexOf('/', 2);
        var authority = slash < 0 ? rest[2..] : rest[2..slash];
        var path = slash < 0 ? "" : rest[slash..];
        return HostOf(authority) is var (host, user) ? new JavaUrl(protocol, authority, user, host, path, query, reference) : null;
    }

    /// <summary>The host and the user in an authority; null where the port is no number.</summary>
    private static (string Host, string? User)? HostOf(string authority)
    {
        string? user = null;
        var host = authority;
        var at = authority.IndexOf('@', StringComparison.Ordinal);
        if (at >= 0 && at != authority.LastIndexOf('@'))
        {
            return ("", null);
        }
        if (at >= 0)
        {
            (user, host) = (authority[..at], authority[(at + 1)..]);
        }
        var end = host.StartsWith('[') ? host.IndexOf(']', StringComparison.Ordinal) + 1 : host.IndexOf(':', StringComparison.Ordinal);
        if (host.StartsWith('[') && end == 0)
        {
            return null;
        }
        if (end >= 0 && end < host.Length)
        {
            var port = host[end..];
            if (port[0] != ':' || (port.Length > 1 && !(int.TryParse(port.AsSpan(1), out var number) && number >= -1)))
            {
                return null;
            }
            host = host[..end];
        }
        return (host, user);
    }

    private static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && text[start] <= ' ')
        {
            start++;
        }
        while (end > start && text[end - 1] <= ' ')
        {
            end--;
        }
        return text[start..end];
    }
}
