using System.Runtime.CompilerServices;

namespace Translator.Runtime.Aggregation;

/// <summary>
/// Sums of doubles, one a group, that do not depend on order, split or merge and can take values back exactly: each sum is kept without
/// rounding and rounded once, when it is read. A sum is a 192-bit window of a long fixed-point number, placed where its first value lies;
/// a group whose values do not fit the window moves to a full number (2176 bits). NaN and infinities are counted.
/// </summary>
public sealed class ReproducibleSum
{
    private const int MaxShift = 120;
    private readonly Dictionary<int, ExactNumber> wide = [];
    private readonly Dictionary<int, Special> specials = [];
    private Window[] windows = [];

    /// <summary>The groups.</summary>
    public int Groups { get; private set; }

    /// <summary>Bytes held, about.</summary>
    public long ByteSize => windows.Length * (long)Unsafe.SizeOf<Window>() + wide.Count * 320L + specials.Count * 48L;

    /// <summary>Makes room for more groups, each zero.</summary>
    public void Resize(int groups)
    {
        if (groups > windows.Length)
        {
            Array.Resize(ref windows, Math.Max(groups, windows.Length * 2));
        }
        Groups = Math.Max(Groups, groups);
    }

    /// <summary>Adds a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int group, double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var biased = (int)(bits >> 52) & 0x7FF;
        ref var window = ref windows[group];
        // A normal number inside the window, the common case.
        var shift = biased - 1075 - window.Base;
        if ((uint)(biased - 1) < 2046 && window.IsPlaced && (uint)shift <= MaxShift)
        {
            var mantissa = (bits & 0xF_FFFF_FFFF_FFFF) | 0x10_0000_0000_0000;
            window.Add(bits < 0 ? -mantissa : mantissa, shift);
            if (window.IsFull)
            {
                Widen(group);
            }
            return;
        }
        AddSlow(group, value, 1);
    }

    /// <summary>Adds a value a number of times; a negative number takes it back.</summary>
    public void Add(int group, double value, long weight)
    {
        switch (weight)
        {
            case 1:
                Add(group, value);
                break;
            case -1 when double.IsFinite(value):
                Add(group, -value);
                break;
            case 0:
                break;
            default:
                AddSlow(group, value, weight);
                break;
        }
    }

    /// <summary>Adds the sum of another group, of this or another object.</summary>
    public void Merge(int group, ReproducibleSum other, int otherGroup)
    {
        if (other.specials.TryGetValue(otherGroup, out var special))
        {
            AddSpecial(group, special);
        }
        if (other.wide.TryGetValue(otherGroup, out var number))
        {
            Widen(group).Add(number);
            return;
        }
        var window = other.windows[otherGroup];
        if (!window.IsPlaced || window.IsZero)
        {
            return;
        }
        ref var mine = ref windows[group];
        if (!mine.IsPlaced && !wide.ContainsKey(group))
        {
            mine = window;
        }
        else if (mine.IsPlaced && mine.TryLower(window.Base) && window.TryLower(mine.Base))
        {
            mine.Add(window);
            if (mine.IsFull)
            {
                Widen(group);
            }
        }
        else
        {
            Widen(group).Add(window.Limbs, window.Base);
        }
    }

    /// <summary>The sum, rounded to the nearest double.</summary>
    public double Result(int group)
    {
        if (specials.TryGetValue(group, out var special) && special.Result is { } result)
        {
            return result;
        }
        return wide.TryGetValue(group, out var number) ? number.ToDouble() : windows[group].ToDouble();
    }

    /// <summary>The sum without rounding, or null where NaN or an infinity is in it.</summary>
    internal Dyadic? Exact(int group) =>
        specials.TryGetValue(group, out var special) && special.Result is not null ? null
        : wide.TryGetValue(group, out var number) ? number.ToDyadic()
        : windows[group].IsPlaced ? Dyadic.Of(windows[group].Limbs, windows[group].Base)
        : default(Dyadic);

    /// <summary>Puts a group back to zero.</summary>
    public void Clear(int group)
    {
        windows[group] = default;
        wide.Remove(group);
        specials.Remove(group);
    }

    /// <summary>Writes a group.</summary>
    public void Save(BinaryWriter writer, int group)
    {
        var special = specials.GetValueOrDefault(group);
        var isWide = wide.TryGetValue(group, out var number);
        var window = windows[group];
        writer.Write((byte)((isWide ? 1 : 0) | (window.IsPlaced ? 2 : 0) | (special != default ? 4 : 0)));
        if (special != default)
        {
            writer.Write(special.Nans);
            writer.Write(special.Positives);
            writer.Write(special.Negatives);
        }
        if (number is not null)
        {
            number.Save(writer);
        }
        else if (window.IsPlaced)
        {
            window.Save(writer);
        }
    }

    /// <summary>Reads a group that <see cref="Save"/> wrote.</summary>
    public void Load(BinaryReader reader, int group)
    {
        Clear(group);
        var flags = reader.ReadByte();
        if ((flags & 4) != 0)
        {
            specials[group] = new Special(reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64());
        }
        if ((flags & 1) != 0)
        {
            wide[group] = ExactNumber.Load(reader);
        }
        else if ((flags & 2) != 0)
        {
            windows[group] = Window.Load(reader);
        }
    }

    private void AddSlow(int group, double value, long weight)
    {
        if (!double.IsFinite(value))
        {
            AddSpecial(
                group,
                double.IsNaN(value) ? new Special(weight, 0, 0)
                    : value > 0 ? new Special(0, weight, 0)
                    : new Special(0, 0, weight)
            );
            return;
        }
        if (value == 0)
        {
            return;
        }
        Split(value, out var mantissa, out var exponent);
        var product = (Int128)mantissa * weight;
        if (wide.TryGetValue(group, out var number))
        {
            number.Add(product, exponent);
            return;
        }
        ref var window = ref windows[group];
        if (!window.IsPlaced)
        {
            window = Window.For(exponent);
        }
        if (exponent < window.Base)
        {
            window.TryLower(Window.For(exponent).Base);
        }
        var shift = exponent - window.Base;
        if ((uint)shift <= MaxShift && product == (long)product)
        {
            window.Add((long)product, shift);
            if (window.IsFull)
            {
                Widen(group);
            }
            return;
        }
        Widen(group).Add(product, exponent);
    }

    private void AddSpecial(int group, Special more)
    {
        var sum = specials.GetValueOrDefault(group) + more;
        if (sum == default)
        {
            specials.Remove(group);
        }
        else
        {
            specials[group] = sum;
        }
    }

    private ExactNumber Widen(int group)
    {
        if (!wide.TryGetValue(group, out var number))
        {
            number = new ExactNumber();
            wide.Add(group, number);
            ref var window = ref windows[group];
            if (window.IsPlaced)
            {
                number.Add(window.Limbs, window.Base);
            }
            window = default;
        }
        return number;
    }

    private static void Split(double value, out long mantissa, out int exponent)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var biased = (int)(bits >> 52) & 0x7FF;
        mantissa = bits & 0xF_FFFF_FFFF_FFFF;
        mantissa |= biased == 0 ? 0 : 0x10_0000_0000_0000;
        mantissa = bits < 0 ? -mantissa : mantissa;
        exponent = Math.Max(biased, 1) - 1075;
    }

    /// <summary>How many NaN and infinities were added.</summary>
    private readonly record struct Special(long Nans, long Positives, long Negatives)
    {
        public double? Result =>
            Nans > 0 || (Positives > 0 && Negatives > 0) ? double.NaN
            : Positives > 0 ? double.PositiveInfinity
            : Negatives > 0 ? double.NegativeInfinity
            : null;

        public static Special operator +(Special a, Special b) =>
            new(a.Nans + b.Nans, a.Positives + b.Positives, a.Negatives + b.Negatives);
    }

    /// <summary>192 bits in two's complement, worth 2^Base each unit.</summary>
    private struct Window
    {
        private ulong low;
        private ulong middle;
        private long high;
        private int placedBase;
        private bool placed;

        public readonly bool IsPlaced => placed;

        public readonly int Base => placedBase;

        public readonly bool IsZero => (low | middle | (ulong)high) == 0;

        /// <summary>Whether the next addition could leave the window.</summary>
        public readonly bool IsFull => high is > long.MaxValue / 4 or < long.MinValue / 4;

        public readonly ulong[] Limbs => [low, middle, (ulong)high];

        public static Window At(int exponent) => new() { placed = true, placedBase = exponent };

        /// <summary>A window with room below a value for smaller ones; places are multiples of 32, so that windows meet.</summary>
        public static Window For(int exponent) => At((exponent - 48) & ~31);

        /// <summary>Moves the window down to a base, if it is above and what it holds still fits.</summary>
        public bool TryLower(int lowest)
        {
            var shift = placedBase - lowest;
            if (shift <= 0)
            {
                return true;
            }
            if (shift >= 64)
            {
                if (high is not (0 or -1) || (long)middle >> 61 != high)
                {
                    return false;
                }
                (high, middle, low) = ((long)middle, low, 0);
                placedBase -= 64;
                return TryLower(lowest);
            }
            if (high >> Math.Max(0, 61 - shift) is not (0 or -1))
            {
                return false;
            }
            high = high << shift | (long)(middle >> (64 - shift));
            middle = middle << shift | low >> (64 - shift);
            low <<= shift;
            placedBase = lowest;
            return true;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(long value, int shift)
        {
            var bit = shift & 63;
            var wideValue = (Int128)value << bit;
            var lower = (ulong)wideValue;
            var upper = (ulong)(wideValue >> 64);
            var sign = value >> 63;
            if (shift < 64)
            {
                AddLimbs(lower, upper, sign);
            }
            else
            {
                var sum = middle + lower;
                high += (long)upper + (sum < lower ? 1 : 0);
                middle = sum;
            }
        }

        public void Add(Window other) => AddLimbs(other.low, other.middle, other.high);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void AddLimbs(ulong a, ulong b, long c)
        {
            low += a;
            var carry = low < a ? 1UL : 0;
            var sum = middle + b;
            var carryUp = sum < b ? 1L : 0;
            middle = sum + carry;
            carryUp += middle < carry ? 1 : 0;
            high += c + carryUp;
        }

        public readonly double ToDouble() => placed ? ExactNumber.Round([low, middle, (ulong)high], placedBase) : 0;

        public readonly void Save(BinaryWriter writer)
        {
            writer.Write(placedBase);
            writer.Write(low);
            writer.Write(middle);
            writer.Write(high);
        }

        public static Window Load(BinaryReader reader)
        {
            var window = At(reader.ReadInt32());
            window.low = reader.ReadUInt64();
            window.middle = reader.ReadUInt64();
            window.high = reader.ReadInt64();
            return window;
        }
    }
}
