using Translator.Runtime.Columns;

namespace Translator.Runtime.Aggregation;

/// <summary>The running values of one aggregate for groups with dense ids from zero.</summary>
public abstract class AggregateState
{
    /// <summary>The groups there are.</summary>
    public int Groups { get; private set; }

    /// <summary>Bytes held, about.</summary>
    public abstract long ByteSize { get; }

    /// <summary>Makes room for more groups, each in its initial value.</summary>
    public void Resize(int groups)
    {
        if (groups > Groups)
        {
            Grow(groups);
            Groups = groups;
        }
    }

    /// <summary>Takes rows in.</summary>
    /// <param name="arguments">The arguments; can be constants.</param>
    /// <param name="groups">The group of each row; a negative one leaves the row out.</param>
    /// <param name="weights">How often each row counts, negative to take it back; empty for once each.</param>
    public abstract void Update(ReadOnlySpan<Column> arguments, ReadOnlySpan<int> groups, ReadOnlySpan<long> weights);

    /// <summary>Takes another state of the same kernel in.</summary>
    /// <param name="other">The other state.</param>
    /// <param name="mapping">For each of its groups the group here.</param>
    public abstract void Merge(AggregateState other, ReadOnlySpan<int> mapping);

    /// <summary>The results of consecutive groups; the state stays as it is.</summary>
    public abstract Column Finish(int start, int count);

    /// <summary>Puts groups back to the initial value, so that their ids can be used again.</summary>
    public abstract void Clear(ReadOnlySpan<int> groups);

    /// <summary>Writes consecutive groups for a checkpoint.</summary>
    public abstract void Save(BinaryWriter writer, int start, int count);

    /// <summary>Reads groups that <see cref="Save"/> wrote, into consecutive groups that exist.</summary>
    public abstract void Load(BinaryReader reader, int start, int count);

    /// <summary>The results of some groups, in their order. What streams call for the groups a batch touched, so worth overriding.</summary>
    public virtual Column FinishGroups(ReadOnlySpan<int> groups)
    {
        if (groups.IsEmpty)
        {
            return Finish(0, 0);
        }
        var builder = default(ColumnBuilder);
        foreach (var group in groups)
        {
            var one = Finish(group, 1);
            builder ??= ColumnBuilder.Create(one.Type, groups.Length);
            builder.AppendFrom(one, 0);
        }
        return builder?.Build() ?? Finish(0, 0);
    }

    /// <summary>Makes room for this many groups.</summary>
    protected abstract void Grow(int groups);
}
