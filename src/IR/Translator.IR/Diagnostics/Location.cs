namespace Translator.IR.Diagnostics;

/// <summary>A span of one source text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Span">The range in it.</param>
public readonly record struct Location(SourceText Source, TextSpan Span);
