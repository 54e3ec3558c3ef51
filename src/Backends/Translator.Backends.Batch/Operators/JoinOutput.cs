using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Batch.Operators;

/// <summary>The columns of a join.</summary>
internal static class JoinOutput
{
    public static EquatableArray<ColumnSymbol> Of(
        EquatableArray<ColumnSymbol> left,
        EquatableArray<ColumnSymbol> right,
        JoinKind kind,
        ColumnSymbol? mark
    ) =>
        kind switch
        {
            JoinKind.Inner => [.. left, .. right],
            JoinKind.LeftOuter or JoinKind.LeftSingle => [.. left, .. AsNullable(right)],
            JoinKind.RightOuter => [.. AsNullable(left), .. right],
            JoinKind.FullOuter => [.. AsNullable(left), .. AsNullable(right)],
            JoinKind.LeftSemi or JoinKind.LeftAnti or JoinKind.LeftAntiNullAware => left,
            JoinKind.LeftMark => mark is null ? left : [.. left, mark],
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static IEnumerable<ColumnSymbol> AsNullable(EquatableArray<ColumnSymbol> columns) =>
        columns.Select(static c => c.Nullable ? c : c with { Nullable = true });
}
