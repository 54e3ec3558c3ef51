namespace Translator.IR.Values;

/// <summary>The fields of a struct.</summary>
/// <param name="Fields">One value a field, in the order of the type.</param>
public sealed record StructValue(EquatableArray<Value> Fields) : Value;
