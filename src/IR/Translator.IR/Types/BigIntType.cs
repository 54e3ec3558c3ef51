namespace Translator.IR.Types;

/// <summary>64-bit signed integer.</summary>
public sealed record BigIntType : DataType
{
    internal BigIntType() { }

    /// <inheritdoc/>
    public override string Name => "bigint";
}
