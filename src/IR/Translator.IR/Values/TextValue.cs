namespace Translator.IR.Values;

/// <summary>Text.</summary>
/// <param name="Text">The characters.</param>
public sealed record TextValue(string Text) : Value;
