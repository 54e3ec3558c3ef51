using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>UNION, INTERSECT or EXCEPT of inputs whose columns have the same types by position. NULLs are equal.</summary>
/// <param name="Kind">The operation.</param>
/// <param name="All">Whether repeated rows count (ALL), else every row of the answer is there once.</param>
/// <param name="Operands">Two or more inputs.</param>
/// <param name="Columns">The columns of the answer, by position.</param>
[Node("set_operation")]
public sealed partial record SetOperation(
    SetOperationKind Kind,
    bool All,
    EquatableArray<Relation> Operands,
    EquatableArray<ColumnSymbol> Columns
) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Columns;
}
