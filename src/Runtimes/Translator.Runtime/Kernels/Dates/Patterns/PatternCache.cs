using System.Text;

namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>The compiled patterns of a kernel; mostly there is one.</summary>
internal sealed class PatternCache(bool parsing, bool checksOld = true, PatternLetters letters = PatternLetters.Spark)
{
    private const int Most = 256;

    private readonly Dictionary<string, PatternItem[]> known = new(StringComparer.Ordinal);
    private byte[]? lastText;
    private PatternItem[] last = [];

    public PatternItem[] Find(ReadOnlySpan<byte> pattern)
    {
        if (lastText is not null && pattern.SequenceEqual(lastText))
        {
            return last;
        }
        var text = Encoding.UTF8.GetString(pattern);
        if (!known.TryGetValue(text, out var items))
        {
            items = new PatternReader(text, parsing, checksOld, letters).Read();
            if (known.Count >= Most)
            {
                known.Clear();
            }
            known.Add(text, items);
        }
        lastText = pattern.ToArray();
        last = items;
        return items;
    }
}
