namespace Translator.IR.Types;

/// <summary>A named part of a struct.</summary>
/// <param name="Name">The name; kept as written, compared without case.</param>
/// <param name="Type">The type.</param>
/// <param name="Nullable">Whether the field can be NULL.</param>
public sealed record StructField(string Name, DataType Type, bool Nullable = true);
