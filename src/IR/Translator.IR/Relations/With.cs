using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>A query with named queries before it. Normalisation puts them in the place of their references.</summary>
/// <param name="Definitions">The named queries; each may refer to earlier ones.</param>
/// <param name="Body">The query.</param>
[Node("with")]
public sealed partial record With(EquatableArray<CteDefinition> Definitions, Relation Body) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Body.Output;
}
