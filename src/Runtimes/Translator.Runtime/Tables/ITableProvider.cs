using Translator.IR.Relations;

namespace Translator.Runtime.Tables;

/// <summary>Finds the data behind a table's name.</summary>
public interface ITableProvider
{
    /// <summary>Where to read a table, or null.</summary>
    ITableSource? FindSource(QualifiedName table);

    /// <summary>Where to write a table, or null.</summary>
    ITableSink? FindSink(QualifiedName table);
}
