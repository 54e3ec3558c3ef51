namespace Translator.IR.Diagnostics;

/// <summary>A range of characters in a <see cref="SourceText"/>.</summary>
/// <param name="Start">Offset of the first character, from zero.</param>
/// <param name="Length">Number of characters; zero marks a position.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Cover(TextSpan other)
    {
        var start = Math.Min(Start, other.Start);
        return new TextSpan(start, Math.Max(End, other.End) - start);
    }

    /// <summary>The span from one offset up to, not including, another.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));
}
