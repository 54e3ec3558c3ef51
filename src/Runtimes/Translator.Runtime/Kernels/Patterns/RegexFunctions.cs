using System.Globalization;
using System.Text;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Patterns;

internal readonly struct RegexTest(RegexCache cache) : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, bool>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out bool result)
    {
        result = cache.Get(b).Match(Encoding.UTF8.GetString(a)).Success;
        return true;
    }
}

internal readonly struct RegexCount(RegexCache cache) : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out int result)
    {
        result = 0;
        var regex = cache.Get(b);
        for (var match = regex.Match(Encoding.UTF8.GetString(a)); match.Success; match = regex.Next(match))
        {
            result++;
        }
        return true;
    }
}

internal readonly struct RegexPosition(RegexCache cache) : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out int result)
    {
        var text = Encoding.UTF8.GetString(a);
        var match = cache.Get(b).Match(text);
        result = match.Success ? match.Index + 1 : 0;
        for (var i = 0; i < match.Index; i++)
        {
            // A character of two units counts once.
            result -= char.IsLowSurrogate(text[i]) ? 1 : 0;
        }
        return true;
    }
}

internal readonly struct RegexPositionOfGroup(RegexCache cache) : ITernary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int, int>
{
    // The group is read and not used, as in Spark.
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int c, out int result) =>
        new RegexPosition(cache).Invoke(a, b, out result);
}

internal readonly struct RegexPart(RegexCache cache) : IBinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ref ByteWriter output)
    {
        var match = cache.Get(b).Match(Encoding.UTF8.GetString(a));
        output.Write(match.ValueSpan);
        return match.Length > 0;
    }
}

internal readonly struct RegexExtract(RegexCache cache) : ITernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int c, ref ByteWriter output)
    {
        var regex = cache.Get(b);
        var match = regex.Match(Encoding.UTF8.GetString(a));
        if (match.Success)
        {
            CheckGroup("regexp_extract", regex, c);
            output.Write(match.Groups[c].ValueSpan);
        }
        return true;
    }

    public static void CheckGroup(string function, JavaRegex regex, int group)
    {
        if (group < 0 || group > regex.Groups)
        {
            throw DataErrors.InvalidArgument(
                function,
                string.Create(CultureInfo.InvariantCulture, $"the pattern has {regex.Groups} groups, {group} is none of them"),
                "INVALID_PARAMETER_VALUE.REGEX_GROUP_INDEX"
            );
        }
    }
}

internal readonly struct RegexExtractFirst(RegexCache cache) : IBinaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ref ByteWriter output) =>
        new RegexExtract(cache).Invoke(a, b, 1, ref output);
}

internal readonly struct RegexReplace(RegexCache cache) : ITernaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ref ByteWriter output) =>
        new RegexReplaceFrom(cache).Invoke(a, b, c, 1, ref output);
}

internal readonly struct RegexReplaceFrom(RegexCache cache)
    : IQuaternaryBytes<ReadOnlySpan<byte>, ReadOnlySpan<byte>, ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, int d, ref ByteWriter output)
    {
        if (d < 1)
        {
            throw DataErrors.InvalidArgument("regexp_replace", "positions start at 1", "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE");
        }
        var regex = cache.Get(b);
        var text = Encoding.UTF8.GetString(a);
        var start = 0;
        for (var i = 1; i < d && start < text.Length; i++)
        {
            start += char.IsHighSurrogate(text[start]) && start + 1 < text.Length ? 2 : 1;
        }
        if (d > 1 && start == text.Length)
        {
            output.Write(a);
            return true;
        }
        // The search sees only what comes at or after the position.
        var rest = text[start..];
        var match = regex.Match(rest);
        if (!match.Success)
        {
            output.Write(a);
            return true;
        }
        var result = new StringBuilder(text.Length).Append(text, 0, start);
        var replacement = Encoding.UTF8.GetString(c);
        var done = 0;
        for (; match.Success; match = regex.Next(match))
        {
            result.Append(rest, done, match.Index - done);
            JavaReplacement.Append(replacement, regex, match, result);
            done = match.Index + match.Length;
        }
        output.Write(result.Append(rest, done, rest.Length - done).ToString().AsSpan());
        return true;
    }
}
