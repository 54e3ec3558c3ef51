using Translator.IR.Diagnostics;

namespace Translator.Frontends.Parameters;

/// <summary>A text in which parameters have their values. Its spans are found again in the text that the user wrote.</summary>
public sealed class SubstitutedText : SourceText
{
    private readonly SourceText original;
    private readonly Replacement[] replacements;

    internal SubstitutedText(SourceText original, string text, IEnumerable<Replacement> replacements)
        : base(original.Name, text)
    {
        this.original = original;
        this.replacements = [.. replacements];
    }

    /// <summary>The parameters without a value, and what was put in their places.</summary>
    public IReadOnlyList<StandIn> StandIns { get; init; } = [];

    /// <summary>The names of which a stand-in is the whole or a part: nobody knows yet what they are.</summary>
    public IEnumerable<string> OpenNames
    {
        get
        {
            foreach (var standIn in StandIns)
            {
                var start = standIn.Value.Start;
                var end = standIn.Value.End;
                while (start > 0 && IsNamePart(Text[start - 1]))
                {
                    start--;
                }
                while (end < Text.Length && IsNamePart(Text[end]))
                {
                    end++;
                }
                if (end > start)
                {
                    yield return Text[start..end];
                }
            }
        }
    }

    /// <summary>What stood where in the user's text, and where its value stands in this one.</summary>
    internal readonly record struct Replacement(TextSpan Written, TextSpan Value);

    /// <summary>The place in the user's text. A place inside a value is the parameter that gave the value.</summary>
    public override Location Locate(TextSpan span)
    {
        var start = MapStart(span.Start);
        var end = span.Length == 0 ? start : MapEnd(span.End);
        return original.Locate(TextSpan.FromBounds(start, Math.Max(start, end)));
    }

    private static bool IsNamePart(char character) => char.IsLetterOrDigit(character) || character == '_';

    private int MapStart(int offset)
    {
        var last = LastStartingBefore(offset + 1);
        return last is not { } replacement ? offset
            : offset < replacement.Value.End ? replacement.Written.Start
            : replacement.Written.End + (offset - replacement.Value.End);
    }

    private int MapEnd(int offset)
    {
        var last = LastStartingBefore(offset);
        return last is not { } replacement ? offset
            : offset <= replacement.Value.End ? replacement.Written.End
            : replacement.Written.End + (offset - replacement.Value.End);
    }

    private Replacement? LastStartingBefore(int offset)
    {
        var low = 0;
        var high = replacements.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (replacements[middle].Value.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low == 0 ? null : replacements[low - 1];
    }
}
