namespace Translator.IR.Types;

/// <summary>A self-describing, JSON-like value.</summary>
public sealed record VariantType : DataType
{
    internal VariantType() { }

    /// <inheritdoc/>
    public override string Name => "variant";
}
