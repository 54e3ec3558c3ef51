using Translator.Runtime.Columns;

namespace Translator.Connectors.Files;

/// <summary>A file under way.</summary>
public interface IFileWriter : IDisposable
{
    /// <summary>Adds rows.</summary>
    void Write(Batch rows);

    /// <summary>Writes what is left, and the file's end, to the disk.</summary>
    void Finish();
}
