using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>One row with other columns for every input row: the <c>SELECT</c> list.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Columns">The columns made. A column that passes through unchanged keeps its id.</param>
[Node("project")]
public sealed partial record Project(Relation Input, EquatableArray<Assignment> Columns) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Columns.Select(static c => c.Column).ToEquatableArray();
}
