using Translator.IR.Diagnostics;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Kernels.Text;

namespace Translator.Runtime.Kernels.Patterns;

/// <summary>A prepared LIKE pattern: pieces of text between marks for any text and any one character.</summary>
internal sealed class LikePattern
{
    private const int Any = -1;
    private const int One = -2;

    // A byte of the pattern, or one of the marks.
    private readonly int[] tokens;

    private LikePattern(int[] tokens) => this.tokens = tokens;

    public static LikePattern Parse(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> escape)
    {
        var tokens = new List<int>(pattern.Length);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (!escape.IsEmpty && pattern[i..].StartsWith(escape))
            {
                i += escape.Length;
                if (i >= pattern.Length)
                {
                    throw Broken(pattern, "ends in the escape character", "INVALID_FORMAT.ESC_AT_THE_END");
                }
                if (pattern[i] is not ((byte)'_' or (byte)'%') && !pattern[i..].StartsWith(escape))
                {
                    throw Broken(pattern, "escapes a character that needs none", "INVALID_FORMAT.ESC_IN_THE_MIDDLE");
                }
                var width = pattern[i] is (byte)'_' or (byte)'%' ? 1 : escape.Length;
                for (var j = 0; j < width; j++)
                {
                    tokens.Add(pattern[i + j]);
                }
                i += width - 1;
            }
            else
            {
                tokens.Add(
                    pattern[i] switch
                    {
                        (byte)'%' => Any,
                        (byte)'_' => One,
                        var other => other,
                    }
                );
            }
        }
        return new LikePattern([.. tokens]);
    }

    /// <summary>Whether the whole text matches; after a mismatch only the last mark for any text takes one more character.</summary>
    public bool Matches(ReadOnlySpan<byte> text)
    {
        var at = 0;
        var token = 0;
        var retryAt = -1;
        var retryToken = -1;
        while (at < text.Length || token < tokens.Length)
        {
            if (token < tokens.Length)
            {
                var wanted = tokens[token];
                if (wanted == Any)
                {
                    retryAt = at;
                    retryToken = ++token;
                    continue;
                }
                if (at < text.Length && (wanted == One || wanted == text[at]))
                {
                    at += wanted == One ? Math.Min(Utf8.Width(text[at]), text.Length - at) : 1;
                    token++;
                    continue;
                }
            }
            if (retryToken < 0 || retryAt >= text.Length)
            {
                return false;
            }
            retryAt += Math.Min(Utf8.Width(text[retryAt]), text.Length - retryAt);
            at = retryAt;
            token = retryToken;
        }
        return true;
    }

    private static DataException Broken(ReadOnlySpan<byte> pattern, string what, string condition) =>
        DataErrors.InvalidArgument("like", $"the pattern '{System.Text.Encoding.UTF8.GetString(pattern)}' {what}", condition);
}
