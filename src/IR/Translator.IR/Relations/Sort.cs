using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>The rows in an order. Rows with equal keys keep the input's order.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Keys">The keys, the most significant first.</param>
[Node("sort")]
public sealed partial record Sort(Relation Input, EquatableArray<SortKey> Keys) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Input.Output;
}
