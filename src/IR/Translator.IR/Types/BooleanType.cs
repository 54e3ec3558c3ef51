namespace Translator.IR.Types;

/// <summary>True or false.</summary>
public sealed record BooleanType : DataType
{
    internal BooleanType() { }

    /// <inheritdoc/>
    public override string Name => "boolean";
}
