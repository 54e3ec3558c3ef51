using System.Text;

namespace Translator.Runtime.Kernels.Patterns;

/// <summary>The last regular expression of a kernel, compiled; constant patterns are compiled once.</summary>
internal sealed class RegexCache(string function)
{
    private byte[] source = [];
    private JavaRegex? regex;

    public JavaRegex Get(ReadOnlySpan<byte> pattern)
    {
        if (regex is null || !source.AsSpan().SequenceEqual(pattern))
        {
            regex = JavaRegex.Parse(Encoding.UTF8.GetString(pattern), function);
            source = pattern.ToArray();
        }
        return regex;
    }
}
