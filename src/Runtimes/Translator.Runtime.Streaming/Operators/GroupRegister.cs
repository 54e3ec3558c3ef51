using System.Runtime.InteropServices;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;
using Translator.Runtime.Streaming.Deltas;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>The groups of an aggregation: their keys, how many rows they have, and which a step has touched.</summary>
internal sealed class GroupRegister(IReadOnlyList<DataType> types, bool notesTouched)
{
    private Group[] groups = [];
    private int step = 1;

    /// <summary>The keys.</summary>
    public GroupTable Table { get; } = new(types);

    /// <summary>Groups touched in this step, in the order of their first touch.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>Groups touched in this step that have a row in the output.</summary>
    public List<int> TouchedBefore { get; } = [];

    public long ByteSize => Table.ByteSize + (groups.Length * 16L);

    /// <summary>Finds the groups of changes and counts their rows.</summary>
    public void Assign(Column[] keys, Delta delta, int[] ids)
    {
        var weights = delta.Weights;
        var rows = delta.Count;
        Find(keys, rows, ids);
        if (!notesTouched)
        {
            for (var row = 0; row < rows; row++)
            {
                groups[ids[row]].Rows += weights.IsEmpty ? 1 : weights[row];
            }

            return;
        }

        for (var row = 0; row < rows; row++)
        {
            ref var group = ref groups[ids[row]];
            group.Rows += weights.IsEmpty ? 1 : weights[row];
            if (group.TouchedIn != step)
            {
                Touch(ref group, ids[row]);
            }
        }
    }

    /// <summary>Finds the groups of keys.</summary>
    private void Find(Column[] keys, int rows, int[] ids)
    {
        Table.Assign(keys, rows, ids);
        if (Table.Count > groups.Length)
        {
            Array.Resize(ref groups, Math.Max(Table.Count, Math.Max(1024, groups.Length * 2)));
        }
    }

    private void Touch(ref Group group, int id)
    {
        group.TouchedIn = step;
        Touched.Add(id);
        if (group.Given)
        {
            TouchedBefore.Add(id);
        }
    }

    /// <summary>Makes a group that is there even without rows.</summary>
    public void KeepForGood(Column[] keys)
    {
        var ids = new int[1];
        Find(keys, 1, ids);
        groups[ids[0]].Permanent = true;
        Touch(ref groups[ids[0]], ids[0]);
    }

    /// <summary>Whether a group has a row in the answer.</summary>
    public bool Exists(int id) => groups[id].Permanent || groups[id].Rows > 0;

    /// <summary>Notes which touched groups now have a row in the output and forgets those that have none.</summary>
    /// <returns>The groups that are gone.</returns>
    public List<int> EndStep()
    {
        var gone = new List<int>();
        foreach (var id in Touched)
        {
            ref var group = ref groups[id];
            group.Given = Exists(id);
            if (!group.Given)
            {
                gone.Add(id);
            }
        }

        Remove(gone);
        Touched.Clear();
        TouchedBefore.Clear();
        step++;
        return gone;
    }

    /// <summary>Forgets groups.</summary>
    public void Remove(List<int> ids)
    {
        foreach (var id in ids)
        {
            groups[id] = default;
        }

        Table.Remove(CollectionsMarshal.AsSpan(ids));
    }

    /// <summary>The groups there are, ascending.</summary>
    public List<int> Live()
    {
        var live = new List<int>();
        for (var id = 0; id < Table.Count; id++)
        {
            if (Exists(id))
            {
                live.Add(id);
            }
        }

        return live;
    }

    public void Save(BinaryWriter writer, List<int> live)
    {
        foreach (var id in live)
        {
            writer.Write(groups[id].Rows);
            writer.Write(groups[id].Given);
            writer.Write(groups[id].Permanent);
        }
    }

    public void Load(BinaryReader reader, Column[] keys, int count)
    {
        var ids = new int[count];
        Find(keys, count, ids);
        foreach (var id in ids)
        {
            groups[id].Rows = reader.ReadInt64();
            groups[id].Given = reader.ReadBoolean();
            groups[id].Permanent = reader.ReadBoolean();
        }
    }

    private struct Group
    {
        public long Rows;
        public int TouchedIn;
        public bool Given;
        public bool Permanent;
    }
}
