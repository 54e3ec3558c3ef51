namespace Translator.Runtime.Kernels.Dates.Patterns;

/// <summary>One piece of a compiled pattern.</summary>
internal sealed record PatternItem(PatternKind Kind)
{
    public PatternField Field { get; init; }

    /// <summary>How often the letter was written.</summary>
    public int Count { get; init; }

    /// <summary>Least and most digits.</summary>
    public int Min { get; init; } = 1;

    public int Max { get; init; } = 19;

    public SignRule Sign { get; init; }

    /// <summary>Digits that belong to the numbers that follow without anything between; -1 for a number that is such a follower.</summary>
    public int Subsequent { get; init; }

    /// <summary>The text of a literal, in UTF-8; the form of an offset of zero.</summary>
    public byte[] Text { get; init; } = [];

    /// <summary>For the start of an optional part the place of its end.</summary>
    public int End { get; init; }
}
