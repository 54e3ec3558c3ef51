namespace Translator.IR.Types;

/// <summary>The type of a bare NULL: no value but NULL. It casts to every type.</summary>
public sealed record VoidType : DataType
{
    internal VoidType() { }

    /// <inheritdoc/>
    public override string Name => "void";
}
