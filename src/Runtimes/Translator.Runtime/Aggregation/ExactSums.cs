namespace Translator.Runtime.Aggregation;

/// <summary>
/// Several sums a group of doubles and of products of them, none of them rounded. A product is added as its rounded value and what rounding
/// lost, which a double holds for values of common size; others are added as long numbers.
/// </summary>
internal sealed class ExactSums
{
    private const double Largest = 1e60;
    private const double Least = 1e-60;
    private readonly ReproducibleSum[] sums;
    private readonly Dictionary<int, Dyadic[]> extras = [];

    public ExactSums(int count)
    {
        sums = new ReproducibleSum[count];
        for (var i = 0; i < count; i++)
        {
            sums[i] = new ReproducibleSum();
        }
    }

    public long ByteSize => sums.Sum(static s => s.ByteSize) + extras.Count * 512L;

    /// <summary>Whether products of up to four of such values are exact in pairs of doubles.</summary>
    public static bool IsCommon(double value) => value == 0 || Math.Abs(value) is >= Least and <= Largest;

    public void Resize(int groups)
    {
        foreach (var sum in sums)
        {
            sum.Resize(groups);
        }
    }

    public void Add(int index, int group, double value, long weight) => sums[index].Add(group, value, weight);

    /// <summary>Adds a product of common values.</summary>
    public void AddProduct(int index, int group, double a, double b, long weight)
    {
        var product = a * b;
        sums[index].Add(group, product, weight);
        sums[index].Add(group, Math.FusedMultiplyAdd(a, b, -product), weight);
    }

    /// <summary>Adds a long number.</summary>
    public void Add(int index, int group, Dyadic value, long weight)
    {
        if (!extras.TryGetValue(group, out var extra))
        {
            extra = new Dyadic[sums.Length];
            extras.Add(group, extra);
        }
        extra[index] += weight * value;
    }

    /// <summary>A sum, or null where NaN or an infinity is in it.</summary>
    public Dyadic? Exact(int index, int group) =>
        sums[index].Exact(group) is { } sum ? (extras.TryGetValue(group, out var extra) ? sum + extra[index] : sum) : null;

    public void Merge(int group, ExactSums other, int otherGroup)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i].Merge(group, other.sums[i], otherGroup);
            if (other.extras.TryGetValue(otherGroup, out var extra))
            {
                Add(i, group, extra[i], 1);
            }
        }
    }

    public void Clear(int group)
    {
        foreach (var sum in sums)
        {
            sum.Clear(group);
        }
        extras.Remove(group);
    }

    public void Save(BinaryWriter writer, int group)
    {
        foreach (var sum in sums)
        {
            sum.Save(writer, group);
        }
        var hasExtra = extras.TryGetValue(group, out var extra);
        writer.Write(hasExtra);
        foreach (var part in extra ?? [])
        {
            part.Save(writer);
        }
    }

    public void Load(BinaryReader reader, int group)
    {
        foreach (var sum in sums)
        {
            sum.Load(reader, group);
        }
        if (reader.ReadBoolean())
        {
            extras[group] = [.. sums.Select(_ => Dyadic.Load(reader))];
        }
    }
}
