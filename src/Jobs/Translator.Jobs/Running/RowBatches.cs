using Translator.IR;
using Translator.IR.Expressions;
using Translator.Runtime.Columns;

namespace Translator.Jobs.Running;

/// <summary>Puts batches together.</summary>
internal static class RowBatches
{
    /// <summary>All rows in one batch.</summary>
    public static Batch Concat(EquatableArray<ColumnSymbol> columns, IReadOnlyList<Batch> batches)
    {
        var filled = batches.Where(static b => b.RowCount > 0).ToList();
        return filled.Count == 1
            ? filled[0].Compact()
            : new Batch(
                [
                    .. columns.Select(
                        (c, i) => filled.Count == 0 ? Column.Empty(c.Type) : Column.Concat(c.Type, [.. filled.Select(b => b.Column(i))])
                    ),
                ],
                filled.Sum(static b => b.RowCount)
            );
    }
}
