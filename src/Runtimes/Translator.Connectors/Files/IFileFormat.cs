using Translator.IR;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;

namespace Translator.Connectors.Files;

/// <summary>How rows lie in one file.</summary>
public interface IFileFormat
{
    /// <summary>The format's name, as options and messages have it.</summary>
    string Name { get; }

    /// <summary>What files' names end with.</summary>
    string Extension { get; }

    /// <summary>The columns of a file.</summary>
    EquatableArray<TableField> ReadFields(string path, CancellationToken cancellation);

    /// <summary>The rows of a file from a row on.</summary>
    /// <param name="path">The file.</param>
    /// <param name="table">All columns that the table's files have, in order.</param>
    /// <param name="columns">The positions of the columns wanted.</param>
    /// <param name="fromRow">How many rows to pass over.</param>
    /// <param name="cancellation">Stops the reading.</param>
    IEnumerable<Batch> Read(
        string path,
        EquatableArray<TableField> table,
        IReadOnlyList<int> columns,
        long fromRow,
        CancellationToken cancellation
    );

    /// <summary>The rows of a file where the file says so itself, else null.</summary>
    long? CountRows(string path) => null;

    /// <summary>Starts a file.</summary>
    IFileWriter Create(string path, EquatableArray<TableField> fields);
}
