using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>The rows for which a predicate is TRUE: <c>WHERE</c>, <c>HAVING</c>, <c>QUALIFY</c>.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Predicate">A boolean.</param>
[Node("filter")]
public sealed partial record Filter(Relation Input, Expression Predicate) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Input.Output;
}
