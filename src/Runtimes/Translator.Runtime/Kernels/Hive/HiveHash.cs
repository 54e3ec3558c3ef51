using System.Numerics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Hive;

/// <summary>
/// hash: of Hive's object inspectors, as its old bucketing has it. A string's hash begins with 0, that of a CHAR, VARCHAR or BINARY with 1; a decimal's is
/// java.math.BigDecimal's without zeros at the end.
/// </summary>
internal static class HiveHash
{
    public static ScalarKernel Create(KernelRequest request) =>
        Kernel.FromColumns(
            request,
            static (arguments, rows, _) =>
            {
                var builder = new FixedColumnBuilder<int>(DataType.Int, rows);
                for (var row = 0; row < rows; row++)
                {
                    var hash = 0;
                    foreach (var argument in arguments)
                    {
                        hash = unchecked((31 * hash) + Of(argument, row));
                    }
                    builder.Append(hash);
                }
                return builder.Build();
            }
        );

    private static int Of(Column column, int row) =>
        column.IsNull(row)
            ? 0
            : column switch
            {
                FixedColumn<bool> c => c[row] ? 1 : 0,
                FixedColumn<sbyte> c => c[row],
                FixedColumn<short> c => c[row],
                FixedColumn<int> c => c[row],
                FixedColumn<long> { Type: TimestampType } c => OfMoment(c[row]),
                FixedColumn<long> { Type: BigIntType } c => Folded(c[row]),
                FixedColumn<float> c => BitConverter.SingleToInt32Bits(float.IsNaN(c[row]) ? float.NaN : Unsigned(c[row])),
                FixedColumn<double> c => Folded(BitConverter.DoubleToInt64Bits(double.IsNaN(c[row]) ? double.NaN : Unsigned(c[row]))),
                FixedColumn<Int128> c when c.Type is DecimalType type => OfDecimal(c[row], type.Scale),
                BytesColumn c => OfBytes(c[row], c.Type is StringType ? 0 : 1),
                ArrayColumn c => Enumerable
                    .Range(c.Start(row), c.Count(row))
                    .Aggregate(0, (h, i) => unchecked((31 * h) + Of(c.Elements, i))),
                MapColumn c => Enumerable
                    .Range(c.Start(row), c.Count(row))
                    .Aggregate(0, (h, i) => unchecked(h + (Of(c.Keys, i) ^ Of(c.Values, i)))),
                StructColumn c => Enumerable
                    .Range(0, c.Fields.Count)
                    .Aggregate(0, (h, i) => unchecked((31 * h) + Of(c.Field(i), row & c.RowMask))),
                NullColumn => 0,
                _ => throw DataErrors.InvalidArgument("hash", $"values of type {column.Type.Name} have no hash"),
            };

    private static int Folded(long value) => unchecked((int)(value ^ (value >>> 32)));

    private static float Unsigned(float value) => value == 0 ? 0 : value;

    private static double Unsigned(double value) => value == 0 ? 0 : value;

    private static int OfBytes(ReadOnlySpan<byte> text, int seed)
    {
        var hash = seed;
        foreach (var letter in text)
        {
            hash = unchecked((31 * hash) + (sbyte)letter);
        }
        return hash;
    }

    private static int OfMoment(long micros)
    {
        var seconds = Units.FloorDiv(micros, Units.MicrosPerSecond);
        var nanos = Units.FloorMod(micros, Units.MicrosPerSecond) * Units.NanosPerMicro;
        return Folded((seconds << 30) | nanos);
    }

    private static int OfDecimal(Int128 value, int scale)
    {
        while (scale > 0 && value % 10 == 0)
        {
            value /= 10;
            scale--;
        }
        if (value == 0)
        {
            return 0;
        }
        var hash = 0;
        var words = ((BigInteger)Int128.Abs(value)).ToByteArray(isUnsigned: true, isBigEndian: true);
        for (var end = words.Length % 4; end <= words.Length; end += 4)
        {
            var word = 0;
            for (var i = Math.Max(0, end - 4); i < end; i++)
            {
                word = (word << 8) | words[i];
            }
            hash = unchecked((31 * hash) + word);
        }
        return unchecked((31 * (value < 0 ? -hash : hash)) + scale);
    }
}
