using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>
/// The rows of the anchor, then again and again those of the step over the rows of the round before, until a round gives none.
/// </summary>
/// <param name="Id">The number by which the step refers to the round before.</param>
/// <param name="Anchor">The first rows.</param>
/// <param name="Step">The next rows; it holds a <see cref="CteReference"/> with this id.</param>
/// <param name="All">Whether repeated rows are kept (UNION ALL).</param>
/// <param name="MaxRounds">An error after so many rounds (Spark 4: 100 by default).</param>
/// <param name="Columns">The columns of the answer, by position.</param>
[Node("recursive_union")]
public sealed partial record RecursiveUnion(
    int Id,
    Relation Anchor,
    Relation Step,
    bool All,
    int MaxRounds,
    EquatableArray<ColumnSymbol> Columns
) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => Columns;
}
