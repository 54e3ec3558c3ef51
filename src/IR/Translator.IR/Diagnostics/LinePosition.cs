namespace Translator.IR.Diagnostics;

/// <summary>A place in a text as people count it.</summary>
/// <param name="Line">Line, from one.</param>
/// <param name="Column">Column in UTF-16 units, from one.</param>
public readonly record struct LinePosition(int Line, int Column);
