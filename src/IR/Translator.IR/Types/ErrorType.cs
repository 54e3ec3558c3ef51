namespace Translator.IR.Types;

/// <summary>The type of an expression that has been reported as wrong. Never reaches a stage after binding.</summary>
public sealed record ErrorType : DataType
{
    internal ErrorType() { }

    /// <inheritdoc/>
    public override string Name => "error";
}
