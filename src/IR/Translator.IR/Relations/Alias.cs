using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>A name the author gave to a table or subquery in FROM. Kept in the bound IR so that emitted SQL reads as theirs; gone after normalisation.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Name">The name.</param>
[Node("alias")]
public sealed partial record Alias(Relation Input, string Name) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Input.Output;
}
