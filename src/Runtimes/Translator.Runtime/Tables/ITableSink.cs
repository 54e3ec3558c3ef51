using Translator.IR;

namespace Translator.Runtime.Tables;

/// <summary>Where rows are written to.</summary>
public interface ITableSink
{
    /// <summary>The columns that it takes, by position.</summary>
    EquatableArray<TableField> Fields { get; }

    /// <summary>Starts a write that shows only after <see cref="ITableWriter.Commit"/>.</summary>
    ITableWriter Open(WriteRequest request);
}
