using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>Pairs rows of two inputs.</summary>
/// <param name="Left">The left rows.</param>
/// <param name="Right">The right rows; with <paramref name="Lateral"/> they may depend on columns of the left row.</param>
/// <param name="Kind">What is kept.</param>
/// <param name="Condition">A boolean over both sides, or null where every pair matches.</param>
/// <param name="Lateral">Whether the right side is computed anew for each left row (<c>LATERAL</c>). Before normalisation only.</param>
/// <param name="Mark">The boolean column of a <see cref="JoinKind.LeftMark"/> join, else null.</param>
[Node("join")]
public sealed partial record Join(Relation Left, Relation Right, JoinKind Kind, Expression? Condition, bool Lateral, ColumnSymbol? Mark)
    : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() =>
        Kind switch
        {
            JoinKind.Inner => [.. Left.Output, .. Right.Output],
            JoinKind.LeftOuter or JoinKind.LeftSingle => [.. Left.Output, .. AsNullable(Right.Output)],
            JoinKind.RightOuter => [.. AsNullable(Left.Output), .. Right.Output],
            JoinKind.FullOuter => [.. AsNullable(Left.Output), .. AsNullable(Right.Output)],
            JoinKind.LeftSemi or JoinKind.LeftAnti or JoinKind.LeftAntiNullAware => Left.Output,
            JoinKind.LeftMark => Mark is null ? Left.Output : [.. Left.Output, Mark],
            _ => throw new ArgumentOutOfRangeException(nameof(Kind)),
        };

    private static IEnumerable<ColumnSymbol> AsNullable(EquatableArray<ColumnSymbol> columns) =>
        columns.Select(static c => c.Nullable ? c : c with { Nullable = true });
}
