namespace Translator.IR.Values;

/// <summary>The entries of a map.</summary>
/// <param name="Entries">The entries in the order they were made.</param>
public sealed record MapValue(EquatableArray<MapEntry> Entries) : Value;
