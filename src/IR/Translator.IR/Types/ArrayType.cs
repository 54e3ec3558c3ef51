namespace Translator.IR.Types;

/// <summary>A sequence of values of one type.</summary>
/// <param name="Element">The elements' type.</param>
/// <param name="ContainsNull">Whether an element can be NULL.</param>
public sealed record ArrayType(DataType Element, bool ContainsNull = true) : DataType
{
    /// <inheritdoc/>
    public override string Name => $"array<{Element.Name}>";
}
