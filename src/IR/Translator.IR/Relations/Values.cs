using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>Rows written in the query: <c>VALUES (1, 'a'), (2, 'b')</c>. A query without FROM reads one row without columns.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
[Node("values")]
public sealed partial record Values(EquatableArray<ColumnSymbol> Columns, EquatableArray<ValuesRow> Rows) : Relation
{
    /// <summary>One row without columns.</summary>
    public static Values SingleRow { get; } = new([], [new ValuesRow([])]);

    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Columns;
}
