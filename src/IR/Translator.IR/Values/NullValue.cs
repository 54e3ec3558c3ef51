namespace Translator.IR.Values;

/// <summary>NULL, of any type.</summary>
public sealed record NullValue : Value
{
    internal NullValue() { }
}
