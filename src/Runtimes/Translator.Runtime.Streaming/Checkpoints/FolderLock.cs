using Translator.IR.Diagnostics;

namespace Translator.Runtime.Streaming.Checkpoints;

/// <summary>
/// Keeps a folder of checkpoints for one run: a second one that goes on from the same place would write the same rows again. The operating system holds
/// the lock and gives it back when the process ends, however it ends.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private const string Name = "in-use.lock";
    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <summary>Takes the folder.</summary>
    /// <exception cref="DataException">Another run has it, or it cannot be written to.</exception>
    public static FolderLock Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new FolderLock(new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException flaw)
        {
            throw new DataException(new Diagnostic(StreamingDiagnostics.CannotWriteCheckpoint, null, folder, flaw.Message));
        }
        catch (IOException flaw) when (File.Exists(Path.Combine(folder, Name)))
        {
            throw new DataException(
                new Diagnostic(StreamingDiagnostics.FolderInUse, null, folder)
                    .WithNote(flaw.Message)
                    .WithHelp("Wait for the other run or stop it, or give this one a folder of its own.")
            );
        }
        catch (IOException flaw)
        {
            throw new DataException(new Diagnostic(StreamingDiagnostics.CannotWriteCheckpoint, null, folder, flaw.Message));
        }
    }

    public void Dispose() => file.Dispose();
}
