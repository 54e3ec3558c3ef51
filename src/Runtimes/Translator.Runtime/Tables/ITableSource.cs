using Translator.IR;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Tables;

/// <summary>
/// Where the rows of a table come from, for both runtimes. A source is an ordered list of splits; the rows of a split are numbered from zero and
/// come in the same order at every reading, so that a reader can go on from any row.
/// </summary>
public interface ITableSource
{
    /// <summary>The columns.</summary>
    EquatableArray<TableField> Fields { get; }

    /// <summary>The parts that are there now, in order. A folder that grows has more of them at the next call; those there before stay.</summary>
    IReadOnlyList<SourceSplit> Splits(CancellationToken cancellation);

    /// <summary>The rows of a split from a row on.</summary>
    /// <param name="split">One of <see cref="Splits"/>.</param>
    /// <param name="fromRow">How many rows to pass over.</param>
    /// <param name="fields">The positions of the fields to read; the batches have these columns.</param>
    /// <param name="cancellation">Stops the reading.</param>
    IEnumerable<Batch> Read(SourceSplit split, long fromRow, IReadOnlyList<int> fields, CancellationToken cancellation);

    /// <summary>About how many rows there are, or null where it costs too much to know.</summary>
    long? EstimatedRows => null;
}
