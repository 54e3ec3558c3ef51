using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>Every row once: <c>SELECT DISTINCT</c>. NULLs are equal.</summary>
/// <param name="Input">The rows.</param>
[Node("distinct")]
public sealed partial record Distinct(Relation Input) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Input.Output;
}
