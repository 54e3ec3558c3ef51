namespace Translator.IR.Types;

/// <summary>32-bit signed integer.</summary>
public sealed record IntType : DataType
{
    internal IntType() { }

    /// <inheritdoc/>
    public override string Name => "int";
}
