using Translator.IR;
using Translator.IR.Expressions;
using Translator.Runtime.Columns;

namespace Translator.Jobs.Sessions;

/// <summary>The answer of a query.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Batches">The rows, in the query's order where it has one.</param>
public sealed record ResultRows(EquatableArray<ColumnSymbol> Columns, IReadOnlyList<Batch> Batches)
{
    /// <summary>The positions of the columns that the query orders by, up to the first key that is not in the answer; null where it does not order.</summary>
    public IReadOnlyList<int>? OrderedBy { get; init; }

    /// <summary>An answer without columns: what a command gives.</summary>
    public static ResultRows None { get; } = new([], []);

    /// <summary>The number of rows.</summary>
    public long RowCount => Batches.Sum(static b => (long)b.RowCount);
}
