namespace Translator.IR.Types;

/// <summary>16-bit signed integer.</summary>
public sealed record SmallIntType : DataType
{
    internal SmallIntType() { }

    /// <inheritdoc/>
    public override string Name => "smallint";
}
