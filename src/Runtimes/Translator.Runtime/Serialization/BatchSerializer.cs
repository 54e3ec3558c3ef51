using System.IO.Hashing;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Serialization;

/// <summary>Batches as framed bytes with a checksum: a length, an XxHash3 of the payload, the payload. For checkpoints, exchange and spilling.</summary>
public static class BatchSerializer
{
    /// <summary>Writes a batch.</summary>
    public static void Write(Stream stream, Batch batch)
    {
        using var payload = new MemoryStream();
        using var writer = new BinaryWriter(payload);
        writer.Write(batch.RowCount);
        writer.Write(batch.ColumnCount);
        for (var i = 0; i < batch.ColumnCount; i++)
        {
            ColumnSerializer.Write(writer, batch.Column(i));
        }
        writer.Flush();
        WriteFrame(stream, payload.GetBuffer().AsSpan(0, (int)payload.Length));
    }

    /// <summary>Reads a batch of known column types; null at the end of the stream.</summary>
    public static Batch? Read(Stream stream, IReadOnlyList<DataType> types)
    {
        if (ReadFrame(stream) is not { } payload)
        {
            return null;
        }
        using var reader = new BinaryReader(new MemoryStream(payload));
        var rows = reader.ReadInt32();
        if (reader.ReadInt32() != types.Count)
        {
            throw Damaged("it has another number of columns");
        }
        var columns = new Column[types.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = ColumnSerializer.Read(reader, types[i]);
        }
        return new Batch(columns, rows);
    }

    /// <summary>Writes any payload as a frame.</summary>
    public static void WriteFrame(Stream stream, ReadOnlySpan<byte> payload)
    {
        Span<byte> header = stackalloc byte[12];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(header, payload.Length);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(header[4..], XxHash3.HashToUInt64(payload));
        stream.Write(header);
        stream.Write(payload);
    }

    /// <summary>Reads a frame and checks it; null at the end of the stream.</summary>
    public static byte[]? ReadFrame(Stream stream)
    {
        Span<byte> header = stackalloc byte[12];
        var read = stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        if (read == 0)
        {
            return null;
        }
        var length = System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(header);
        if (read < header.Length || length < 0)
        {
            throw Damaged("its header is cut");
        }
        if (stream.CanSeek && stream.Length - stream.Position < length)
        {
            throw Damaged("it ends early");
        }
        var payload = new byte[length];
        if (stream.ReadAtLeast(payload, length, throwOnEndOfStream: false) < length)
        {
            throw Damaged("it ends early");
        }
        return XxHash3.HashToUInt64(payload) == System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(header[4..])
            ? payload
            : throw Damaged("its checksum is wrong");
    }

    private static Exception Damaged(string how) => DataErrors.Create(RuntimeDiagnostics.DamagedBytes, "A stored batch", how);
}
