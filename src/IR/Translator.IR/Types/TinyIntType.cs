namespace Translator.IR.Types;

/// <summary>8-bit signed integer, -128 to 127.</summary>
public sealed record TinyIntType : DataType
{
    internal TinyIntType() { }

    /// <inheritdoc/>
    public override string Name => "tinyint";
}
