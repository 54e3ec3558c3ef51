using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Aggregation;

/// <summary>A state that does everything but taking rows in group by group.</summary>
internal abstract class GroupwiseState<TSelf>(DataType type) : AggregateState
    where TSelf : GroupwiseState<TSelf>
{
    protected DataType Type { get; } = type;

    public sealed override void Merge(AggregateState other, ReadOnlySpan<int> mapping)
    {
        var from = (TSelf)other;
        for (var group = 0; group < mapping.Length; group++)
        {
            MergeGroup(mapping[group], from, group);
        }
    }

    public sealed override Column Finish(int start, int count)
    {
        var builder = ColumnBuilder.Create(Type, count);
        for (var group = start; group < start + count; group++)
        {
            Append(group, builder);
        }
        return builder.Build();
    }

    public sealed override Column FinishGroups(ReadOnlySpan<int> groups)
    {
        var builder = ColumnBuilder.Create(Type, groups.Length);
        foreach (var group in groups)
        {
            Append(group, builder);
        }
        return builder.Build();
    }

    public sealed override void Clear(ReadOnlySpan<int> groups)
    {
        foreach (var group in groups)
        {
            ClearGroup(group);
        }
    }

    public sealed override void Save(BinaryWriter writer, int start, int count)
    {
        for (var group = start; group < start + count; group++)
        {
            SaveGroup(writer, group);
        }
    }

    public sealed override void Load(BinaryReader reader, int start, int count)
    {
        for (var group = start; group < start + count; group++)
        {
            ClearGroup(group);
            LoadGroup(reader, group);
        }
    }

    protected abstract void MergeGroup(int group, TSelf other, int otherGroup);

    /// <summary>Adds a group's result.</summary>
    protected abstract void Append(int group, ColumnBuilder builder);

    protected abstract void ClearGroup(int group);

    protected abstract void SaveGroup(BinaryWriter writer, int group);

    /// <summary>Reads a group, which is in its initial value.</summary>
    protected abstract void LoadGroup(BinaryReader reader, int group);
}
