namespace Translator.IR.Types;

/// <summary>Bytes of any length; compared as unsigned bytes.</summary>
public sealed record BinaryType : DataType
{
    internal BinaryType() { }

    /// <inheritdoc/>
    public override string Name => "binary";
}
