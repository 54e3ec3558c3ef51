using Translator.Fuzz.Mutation;

namespace Translator.Fuzz.Running;

/// <summary>Makes a text small that still shows a problem: leaves out words as long as it does.</summary>
internal sealed class TextShrinker(Func<string, bool> stillFails, int mostTries)
{
    private int tries;

    public string Shrink(string text)
    {
        var words = Words.Of(text);
        for (var size = Math.Max(1, words.Count / 2); size >= 1 && tries < mostTries; size = size == 1 ? 0 : size / 2)
        {
            words = WithoutParts(words, size);
        }
        return string.Concat(words);
    }

    private List<string> WithoutParts(List<string> words, int size)
    {
        for (var at = 0; at < words.Count && tries < mostTries; )
        {
            List<string> fewer = [.. words.Take(at), .. words.Skip(at + size)];
            tries++;
            if (stillFails(string.Concat(fewer)))
            {
                words = fewer;
            }
            else
            {
                at += size;
            }
        }
        return words;
    }
}
