namespace Translator.IR.Diagnostics;

/// <summary>A note (why) or a help (what to write instead) under a diagnostic.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Location">The place it speaks of, if it is another than the diagnostic's.</param>
/// <param name="Replacement">For a help: the text to put at the location.</param>
public sealed record Remark(string Text, Location? Location = null, string? Replacement = null);
