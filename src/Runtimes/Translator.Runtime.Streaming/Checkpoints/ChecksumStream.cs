using System.IO.Hashing;

namespace Translator.Runtime.Streaming.Checkpoints;

/// <summary>Passes bytes on and adds them up.</summary>
internal sealed class ChecksumStream(Stream inner) : Stream
{
    private readonly XxHash3 hash = new();
    private long written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => written;

    public override long Position
    {
        get => written;
        set => throw new NotSupportedException();
    }

    /// <summary>The checksum of all bytes so far.</summary>
    public ulong Sum => hash.GetCurrentHashAsUInt64();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.Append(buffer);
        written += buffer.Length;
        inner.Write(buffer);
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
