using Translator.Runtime.Columns;

namespace Translator.Runtime.Tables;

/// <summary>A write under way. Disposing it without a commit leaves the table as it was.</summary>
public interface ITableWriter : IDisposable
{
    /// <summary>Takes rows.</summary>
    void Write(Batch rows);

    /// <summary>Makes all rows visible at once.</summary>
    void Commit();
}
