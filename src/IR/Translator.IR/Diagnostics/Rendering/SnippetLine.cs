namespace Translator.IR.Diagnostics.Rendering;

/// <summary>A line of a snippet as it is shown, tabs expanded and cut where it is long.</summary>
/// <param name="Number">The line's number, or null where lines are left out.</param>
/// <param name="Text">What is shown.</param>
/// <param name="MarkStart">The display column of the first mark, from zero.</param>
/// <param name="MarkLength">How many columns are marked.</param>
internal sealed record SnippetLine(int? Number, string Text, int MarkStart, int MarkLength);
