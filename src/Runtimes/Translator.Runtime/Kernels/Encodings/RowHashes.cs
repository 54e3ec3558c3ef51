using System.Buffers.Binary;
using System.IO.Hashing;
using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Encodings;

/// <summary>A hash of 32 or 64 bits that goes on from the hash of what came before.</summary>
internal interface IRunningHash
{
    static abstract long OfInt(int value, long seed);

    static abstract long OfLong(long value, long seed);

    static abstract long OfBytes(ReadOnlySpan<byte> value, long seed);
}

/// <summary>Spark's Murmur3, which takes the bytes after the last whole word one by one.</summary>
internal readonly struct Murmur : IRunningHash
{
    public static long OfInt(int value, long seed) => (int)Finish(Step((uint)seed, (uint)value), 4);

    public static long OfLong(long value, long seed) => (int)Finish(Step(Step((uint)seed, (uint)value), (uint)(value >>> 32)), 8);

    public static long OfBytes(ReadOnlySpan<byte> value, long seed)
    {
        var hash = (uint)seed;
        var whole = value.Length & ~3;
        for (var i = 0; i < whole; i += 4)
        {
            hash = Step(hash, BinaryPrimitives.ReadUInt32LittleEndian(value[i..]));
        }
        foreach (var rest in value[whole..])
        {
            hash = Step(hash, (uint)(sbyte)rest);
        }
        return (int)Finish(hash, (uint)value.Length);
    }

    private static uint Step(uint hash, uint word)
    {
        hash ^= BitOperations.RotateLeft(word * 0xcc9e2d51, 15) * 0x1b873593;
        return BitOperations.RotateLeft(hash, 13) * 5 + 0xe6546b64;
    }

    private static uint Finish(uint hash, uint length)
    {
        hash ^= length;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}

internal readonly struct Xx64 : IRunningHash
{
    public static long OfInt(int value, long seed)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return OfBytes(bytes, seed);
    }

    public static long OfLong(long value, long seed)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        return OfBytes(bytes, seed);
    }

    public static long OfBytes(ReadOnlySpan<byte> value, long seed) => (long)XxHash64.HashToUInt64(value, seed);
}

/// <summary>hash and xxhash64 of any values: NULLs leave the hash as it is.</summary>
internal static class RowHashes
{
    public static ScalarKernel Hash32(KernelRequest request) =>
        Kernel.FromColumns(
            request,
            static (arguments, rows, _) =>
            {
                var builder = new FixedColumnBuilder<int>(DataType.Int, rows);
                for (var row = 0; row < rows; row++)
                {
                    builder.Append((int)Of<Murmur>(arguments, row));
                }
                return builder.Build();
            }
        );

    public static ScalarKernel Hash64(KernelRequest request) =>
        Kernel.FromColumns(
            request,
            static (arguments, rows, _) =>
            {
                var builder = new FixedColumnBuilder<long>(DataType.BigInt, rows);
                for (var row = 0; row < rows; row++)
                {
                    builder.Append(Of<Xx64>(arguments, row));
                }
                return builder.Build();
            }
        );

    private static long Of<T>(ReadOnlySpan<Column> arguments, int row)
        where T : IRunningHash
    {
        var hash = 42L;
        foreach (var argument in arguments)
        {
            hash = Of<T>(argument, row, hash);
        }
        return hash;
    }

    private static long Of<T>(Column column, int row, long seed)
        where T : IRunningHash =>
        column.IsNull(row)
            ? seed
            : column switch
            {
                FixedColumn<bool> c => T.OfInt(c[row] ? 1 : 0, seed),
                FixedColumn<sbyte> c => T.OfInt(c[row], seed),
                FixedColumn<short> c => T.OfInt(c[row], seed),
                FixedColumn<int> c => T.OfInt(c[row], seed),
                FixedColumn<long> c => T.OfLong(c[row], seed),
                FixedColumn<float> c => T.OfInt(Bits(c[row]), seed),
                FixedColumn<double> c => T.OfLong(Bits(c[row]), seed),
                FixedColumn<Int128> c when c.Type is DecimalType { Precision: <= 18 } => T.OfLong((long)c[row], seed),
                FixedColumn<Int128> c => OfBig<T>(c[row], seed),
                FixedColumn<CalendarInterval> c => T.OfInt(c[row].Months, T.OfInt(c[row].Days, T.OfLong(c[row].Microseconds, seed))),
                BytesColumn c => T.OfBytes(c[row], seed),
                ArrayColumn c => OfElements<T>(c, row, seed),
                StructColumn c => OfFields<T>(c, row, seed),
                NullColumn => seed,
                _ => throw DataErrors.InvalidArgument("hash", $"values of type {column.Type.Name} have no hash"),
            };

    private static long OfElements<T>(ArrayColumn column, int row, long hash)
        where T : IRunningHash
    {
        for (var i = 0; i < column.Count(row); i++)
        {
            hash = Of<T>(column.Elements, column.Start(row) + i, hash);
        }
        return hash;
    }

    private static long OfFields<T>(StructColumn column, int row, long hash)
        where T : IRunningHash
    {
        for (var i = 0; i < column.Fields.Count; i++)
        {
            hash = Of<T>(column.Field(i), row, hash);
        }
        return hash;
    }

    // The shortest bytes of the unscaled number, the highest first.
    private static long OfBig<T>(Int128 value, long seed)
        where T : IRunningHash
    {
        Span<byte> bytes = stackalloc byte[16];
        ((BigInteger)value).TryWriteBytes(bytes, out var written, isUnsigned: false, isBigEndian: true);
        return T.OfBytes(bytes[..written], seed);
    }

    private static int Bits(float value) => float.IsNaN(value) ? 0x7fc00000 : BitConverter.SingleToInt32Bits(value == 0 ? 0 : value);

    private static long Bits(double value) =>
        double.IsNaN(value) ? 0x7ff8000000000000 : BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value);
}
