namespace Translator.IR.Values;

/// <summary>Bytes, also the stored form of a variant.</summary>
/// <param name="Bytes">The bytes.</param>
public sealed record BinaryValue(EquatableArray<byte> Bytes) : Value;
