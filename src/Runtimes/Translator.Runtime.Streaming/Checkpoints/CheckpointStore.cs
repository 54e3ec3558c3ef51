using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Translator.IR.Diagnostics;

namespace Translator.Runtime.Streaming.Checkpoints;

/// <summary>
/// Checkpoints in a folder. Each is a file that appears whole or not at all, with a checksum and the fingerprint of the job; the last two are kept.
/// </summary>
public sealed class CheckpointStore
{
    private const int Version = 1;
    private const int HeaderSize = 40;
    private const int Kept = 2;
    private static readonly byte[] Magic = "TRCHECK\n"u8.ToArray();

    private readonly string folder;
    private readonly ulong fingerprint;
    private readonly int parallelism;

    /// <summary>Opens a folder, which is made when it is not there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="job">What the job is: its plan as text.</param>
    /// <param name="parallelism">Its instances.</param>
    public CheckpointStore(string folder, string job, int parallelism)
    {
        this.folder = folder;
        this.parallelism = parallelism;
        fingerprint = XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(job));
    }

    /// <summary>Warnings about checkpoints that could not be taken.</summary>
    public List<Diagnostic> Warnings { get; } = [];

    /// <summary>Writes a checkpoint; when this returns it is on the disk.</summary>
    public void Save(Checkpoint checkpoint)
    {
        var path = PathOf(checkpoint.Number);
        var temporary = path + ".writing";
        try
        {
            Directory.CreateDirectory(folder);
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                file.Write(Header(checkpoint));
                file.Write(checkpoint.State.Span);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
            foreach (var old in Numbers().OrderDescending().Skip(Kept))
            {
                File.Delete(PathOf(old));
            }
        }
        catch (Exception flaw) when (flaw is IOException or UnauthorizedAccessException)
        {
            throw new DataException(
                new Diagnostic(StreamingDiagnostics.CannotWriteCheckpoint, null, folder, flaw.Message).WithHelp(
                    "Check that the folder may be written to and has room."
                )
            );
        }
    }

    /// <summary>The newest checkpoint that is whole, or null where there is none.</summary>
    /// <exception cref="DataException">The checkpoints are another job's, or all are damaged.</exception>
    public Checkpoint? LoadNewest()
    {
        var numbers = Numbers().OrderDescending().ToList();
        foreach (var number in numbers)
        {
            var path = PathOf(number);
            if (TryRead(path, number, out var checkpoint, out var flaw))
            {
                return checkpoint;
            }

            Warnings.Add(new Diagnostic(StreamingDiagnostics.DamagedCheckpoint, null, path, flaw));
        }

        return numbers.Count == 0
            ? null
            : throw new DataException(
                new Diagnostic(StreamingDiagnostics.NoWholeCheckpoint, null, folder).WithHelp(
                    "Remove the folder to start from the beginning; remove the output of the job too."
                )
            );
    }

    private bool TryRead(string path, long number, out Checkpoint? checkpoint, out string flaw)
    {
        checkpoint = null;
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < HeaderSize || !bytes.AsSpan(0, 8).SequenceEqual(Magic))
        {
            flaw = "its head is missing";
            return false;
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8));
        if (version != Version)
        {
            throw new DataException(new Diagnostic(StreamingDiagnostics.NewerCheckpoint, null, path, version, Version));
        }

        var instances = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12));
        var job = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(16));
        var sum = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(24));
        if (BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(32)) != bytes.Length - HeaderSize)
        {
            flaw = "it ends early";
            return false;
        }

        if (Checksum(bytes.AsSpan(0, 24), bytes.AsSpan(HeaderSize)) != sum)
        {
            flaw = "its checksum differs";
            return false;
        }

        if (job != fingerprint || instances != parallelism)
        {
            throw new DataException(
                new Diagnostic(StreamingDiagnostics.OtherJob, null, folder, instances, parallelism).WithHelp(
                    "Give each query its own checkpoint folder; after changing a query remove the folder and the output, and start again."
                )
            );
        }

        flaw = "";
        checkpoint = new Checkpoint(number, bytes.AsMemory(HeaderSize));
        return true;
    }

    private byte[] Header(Checkpoint checkpoint)
    {
        var header = new byte[HeaderSize];
        Magic.CopyTo(header, 0);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), Version);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), parallelism);
        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(16), fingerprint);
        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(24), Checksum(header.AsSpan(0, 24), checkpoint.State.Span));
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(32), checkpoint.State.Length);
        return header;
    }

    private static ulong Checksum(ReadOnlySpan<byte> head, ReadOnlySpan<byte> state)
    {
        var hash = new XxHash3();
        hash.Append(head);
        hash.Append(state);
        return hash.GetCurrentHashAsUInt64();
    }

    private IEnumerable<long> Numbers() =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "checkpoint-*.state")
                .Select(static p => Path.GetFileNameWithoutExtension(p)["checkpoint-".Length..])
                .Where(static n => long.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                .Select(static n => long.Parse(n, CultureInfo.InvariantCulture))
            : [];

    private string PathOf(long number) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"checkpoint-{number:D8}.state"));
}
