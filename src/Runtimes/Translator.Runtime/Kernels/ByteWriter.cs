using System.Runtime.CompilerServices;
using System.Text;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels;

/// <summary>Where kernels write text and binary results: one growing buffer for all rows of a batch.</summary>
public struct ByteWriter
{
    private byte[] buffer;

    /// <summary>Makes a writer with room for some bytes.</summary>
    public ByteWriter(int capacity) => buffer = capacity == 0 ? [] : GC.AllocateUninitializedArray<byte>(capacity);

    /// <summary>Bytes written, of all rows.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written, of all rows.</summary>
    public readonly ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>The buffer; the writer must not be used after it.</summary>
    public readonly byte[] TakeBuffer() => buffer;

    /// <summary>Writes bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(scoped ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > buffer.Length - Length)
        {
            Grow(bytes.Length);
        }
        bytes.CopyTo(buffer.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Writes one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        if (Length == buffer.Length)
        {
            Grow(1);
        }
        buffer[Length++] = value;
    }

    /// <summary>Writes a text as UTF-8.</summary>
    public void Write(scoped ReadOnlySpan<char> text)
    {
        var span = GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, span);
    }

    /// <summary>Writes a number, date … in .NET's UTF-8 form.</summary>
    public void Format<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        var size = 48;
        int written;
        while (!value.TryFormat(GetSpan(size), out written, format, System.Globalization.CultureInfo.InvariantCulture))
        {
            size *= 2;
        }
        Length += written;
    }

    /// <summary>Makes room for bytes that are about to be written.</summary>
    public void Reserve(long bytes) => GetSpan((int)Math.Min(bytes, int.MaxValue));

    /// <summary>Room for at least some bytes; <see cref="Advance"/> after filling it.</summary>
    public Span<byte> GetSpan(int minimum)
    {
        if (minimum > buffer.Length - Length)
        {
            Grow(minimum);
        }
        return buffer.AsSpan(Length);
    }

    /// <summary>Counts bytes put into <see cref="GetSpan"/>.</summary>
    public void Advance(int bytes) => Length += bytes;

    /// <summary>Drops what was written after a length.</summary>
    public void Truncate(int length) => Length = length;

    private void Grow(int bytes)
    {
        if ((long)Length + bytes > BytesColumn.MostBytes)
        {
            throw DataErrors.TooManyBytes(Batch.StandardRows);
        }
        var size = Math.Max((long)Length + bytes, Math.Max(64, buffer.Length * 2L));
        Array.Resize(ref buffer, (int)Math.Min(size, BytesColumn.MostBytes));
    }
}
