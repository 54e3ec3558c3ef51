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
    /// <param name="number">Its number, higher than those before.</param>
    /// <param name="write">Writes the state.</param>
    public void Save(long number, Action<Stream> write)
    {
        var path = PathOf(number);
        var temporary = path + ".writing";
        try
        {
            Directory.CreateDirectory(folder);
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16))
            {
                file.Write(new byte[HeaderSize]);
                var state = new ChecksumStream(file);
                using (var buffered = new BufferedStream(state, 1 << 16))
                {
                    write(buffered);
                }

                file.Position = 0;
                file.Write(Header(state));
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
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        try
        {
            flaw = Flaw(file, path);
            if (flaw.Length == 0)
            {
                file.Position = HeaderSize;
                checkpoint = new Checkpoint(number, file);
            }
        }
        finally
        {
            if (checkpoint is null)
            {
                file.Dispose();
            }
        }

        return checkpoint is not null;
    }

    /// <summary>What is wrong with a file, or nothing.</summary>
    private string Flaw(FileStream file, string path)
    {
        var header = new byte[HeaderSize];
        if (file.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false) < HeaderSize || !header.AsSpan(0, 8).SequenceEqual(Magic))
        {
            return "its head is missing";
        }

        if (BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(32)) != file.Length - HeaderSize)
        {
            return "it ends early";
        }

        var hash = new XxHash3();
        hash.Append(file);
        if (Sealed(header, hash.GetCurrentHashAsUInt64()) != BinaryPrimitives.ReadUInt64LittleEndian(header.AsSpan(24)))
        {
            return "its checksum differs";
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(8));
        if (version != Version)
        {
            throw new DataException(new Diagnostic(StreamingDiagnostics.NewerCheckpoint, null, path, version, Version));
        }

        var instances = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(12));
        if (BinaryPrimitives.ReadUInt64LittleEndian(header.AsSpan(16)) != fingerprint || instances != parallelism)
        {
            throw new DataException(
                new Diagnostic(StreamingDiagnostics.OtherJob, null, folder, instances, parallelism).WithHelp(
                    "Give each query its own checkpoint folder; after changing a query remove the folder and the output, and start again."
                )
            );
        }

        return "";
    }

    private byte[] Header(ChecksumStream state)
    {
        var header = new byte[HeaderSize];
        Magic.CopyTo(header, 0);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), Version);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), parallelism);
        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(16), fingerprint);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(32), state.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(24), Sealed(header, state.Sum));
        return header;
    }

    /// <summary>The checksum of the head together with that of the state.</summary>
    private static ulong Sealed(byte[] header, ulong state)
    {
        Span<byte> both = stackalloc byte[40];
        header.AsSpan(0, 24).CopyTo(both);
        header.AsSpan(32, 8).CopyTo(both[24..]);
        BinaryPrimitives.WriteUInt64LittleEndian(both[32..], state);
        return XxHash3.HashToUInt64(both);
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
