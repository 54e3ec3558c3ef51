using Translator.IR;
using Translator.IR.Relations;

namespace Translator.Runtime.Tables;

/// <summary>Where rows are written to.</summary>
public interface ITableSink
{
    /// <summary>The columns that it takes, by position.</summary>
    EquatableArray<TableField> Fields { get; }

    /// <summary>Starts a write that shows only after <see cref="ITableWriter.Commit"/>.</summary>
    /// <param name="mode">What happens to rows that are there.</param>
    /// <param name="partitionColumns">The columns that name the partitions' folders; empty for none.</param>
    ITableWriter Open(SinkMode mode, EquatableArray<string> partitionColumns);
}
