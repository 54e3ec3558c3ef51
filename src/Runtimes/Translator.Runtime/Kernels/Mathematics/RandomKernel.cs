using System.Buffers.Binary;
using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Operators;

namespace Translator.Runtime.Kernels.Mathematics;

/// <summary>rand and randn: Spark's generator, whose n-th row of a parallel instance depends on the seed, the instance and n only.</summary>
internal sealed class RandomKernel(KernelRequest request, bool normal) : ScalarKernel(request.Result)
{
    private ulong state;
    private double spare;
    private bool hasSpare;
    private long nextRow = -1;

    protected override bool FoldsConstants => false;

    protected override Column EvaluateRows(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        if (nextRow != context.FirstRow)
        {
            var seed =
                arguments.Length == 0 ? context.Session.Seed
                : arguments[0].IsNull(0) ? 0
                : Integers.Read(arguments[0], 0);
            state = Scramble(seed + context.Partition);
            hasSpare = false;
            for (nextRow = 0; nextRow < context.FirstRow; nextRow++)
            {
                Draw();
            }
        }
        var builder = new FixedColumnBuilder<double>(DataType.Double, rows);
        for (var row = 0; row < rows; row++)
        {
            builder.Append(Draw());
        }
        nextRow += rows;
        return builder.Build();
    }

    private double Draw() => normal ? NextNormal() : NextDouble();

    private double NextDouble() => ((long)Next(26) << 27) * 1.1102230246251565E-16 + Next(27) * 1.1102230246251565E-16;

    /// <summary>The polar method: each second draw is the spare of the first.</summary>
    private double NextNormal()
    {
        if (hasSpare)
        {
            hasSpare = false;
            return spare;
        }
        while (true)
        {
            var a = 2 * NextDouble() - 1;
            var b = 2 * NextDouble() - 1;
            var square = a * a + b * b;
            if (square < 1 && square != 0)
            {
                var factor = Math.Sqrt(-2 * Math.Log(square) / square);
                spare = b * factor;
                hasSpare = true;
                return a * factor;
            }
        }
    }

    private int Next(int bits)
    {
        var next = state ^ (state << 21);
        next ^= next >> 35;
        next ^= next << 4;
        state = next;
        return (int)(next & ((1UL << bits) - 1));
    }

    private static ulong Scramble(long seed)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, seed);
        var low = Hash(bytes, 0x3c074a61);
        var high = Hash(bytes, low);
        return ((ulong)high << 32) | low;
    }

    // MurmurHash3 of 8 bytes.
    private static uint Hash(ReadOnlySpan<byte> bytes, uint seed)
    {
        var hash = seed;
        for (var i = 0; i < 8; i += 4)
        {
            var word = BinaryPrimitives.ReadUInt32LittleEndian(bytes[i..]) * 0xcc9e2d51;
            hash ^= BitOperations.RotateLeft(word, 15) * 0x1b873593;
            hash = BitOperations.RotateLeft(hash, 13) * 5 + 0xe6546b64;
        }
        hash ^= 8;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
