using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>The first rows of an order, in that order: a <c>Limit</c> over a <c>Sort</c>, made by normalisation.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Keys">The order.</param>
/// <param name="Count">The most rows to keep.</param>
/// <param name="Offset">How many rows to pass over first.</param>
[Node("top_n")]
public sealed partial record TopN(Relation Input, EquatableArray<SortKey> Keys, long Count, long Offset) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Input.Output;
}
