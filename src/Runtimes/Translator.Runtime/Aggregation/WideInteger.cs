namespace Translator.Runtime.Aggregation;

/// <summary>A whole number wider than 128 bits: Low + High × 2^128. Sums of integers and decimals cannot leave it.</summary>
internal struct WideInteger
{
    private Int128 low;
    private long high;

    /// <summary>Whether 128 bits hold it.</summary>
    public readonly bool IsNarrow => high == 0;

    /// <summary>The number, if it is narrow.</summary>
    public readonly Int128 Narrow => low;

    public void Add(Int128 value)
    {
        var sum = low + value;
        if (((low ^ sum) & (value ^ sum)) < 0)
        {
            high += value < 0 ? -1 : 1;
        }
        low = sum;
    }

    public void AddProduct(Int128 value, long weight)
    {
        if (value == (long)value)
        {
            Add(Math.BigMul((long)value, weight));
            return;
        }
        // Wide values are decimals; their weights are small, so that shifting and adding is enough.
        var magnitude = (ulong)Math.Abs(weight);
        var term = default(WideInteger);
        term.Add(value);
        var total = default(WideInteger);
        for (; magnitude != 0; magnitude >>= 1)
        {
            if ((magnitude & 1) != 0)
            {
                total.Add(term);
            }
            term.Add(term);
        }
        Add(weight < 0 ? total.Negated() : total);
    }

    public void Add(WideInteger other)
    {
        Add(other.low);
        high += other.high;
    }

    public readonly void Save(BinaryWriter writer)
    {
        writer.Write((ulong)low);
        writer.Write((ulong)(low >> 64));
        writer.Write(high);
    }

    public static WideInteger Load(BinaryReader reader)
    {
        var lower = reader.ReadUInt64();
        var upper = reader.ReadUInt64();
        return new WideInteger { low = (Int128)new UInt128(upper, lower), high = reader.ReadInt64() };
    }

    private readonly WideInteger Negated()
    {
        var result = new WideInteger { high = -high };
        if (low == Int128.MinValue)
        {
            // 2^127 = -2^127 + 2^128.
            result.low = low;
            result.high++;
        }
        else
        {
            result.low = -low;
        }
        return result;
    }
}
