namespace Translator.IR.Types;

/// <summary>A fixed sequence of named fields (a row).</summary>
/// <param name="Fields">The fields in order; names can repeat.</param>
public sealed record StructType(EquatableArray<StructField> Fields) : DataType
{
    /// <inheritdoc/>
    public override string Name => $"struct<{string.Join(",", Fields.Select(static f => $"{f.Name}:{f.Type.Name}"))}>";
}
