using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>Some of the rows: the first ones in the input's order where it has one.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Count">The most rows to keep, or null for all.</param>
/// <param name="Offset">How many rows to pass over first.</param>
[Node("limit")]
public sealed partial record Limit(Relation Input, long? Count, long Offset) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Input.Output;
}
