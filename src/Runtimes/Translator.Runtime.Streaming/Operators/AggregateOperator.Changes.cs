using System.Runtime.InteropServices;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.State;

namespace Translator.Runtime.Streaming.Operators;

internal sealed partial class AggregateOperator
{
    public override void Save(BinaryWriter writer)
    {
        writer.Write(started);
        var live = groups.Live();
        BatchCodec.Write(writer, new Batch(groups.Table.Keys(CollectionsMarshal.AsSpan(live)), live.Count));
        groups.Save(writer, live);
        closing?.Save(writer, live);
        foreach (var function in functions)
        {
            foreach (var (start, count) in Runs(live))
            {
                writer.Write(count);
                function.State.Save(writer, start, count);
            }
        }
    }

    public override void Load(BinaryReader reader)
    {
        started = reader.ReadBoolean();
        var rows = BatchCodec.Read(reader, sets.Types);
        groups.Load(reader, new Delta(rows).Columns(), rows.RowCount);
        closing?.Load(reader, rows.RowCount);
        foreach (var function in functions)
        {
            function.State.Resize(rows.RowCount);
        }

        LoadStates(reader, rows.RowCount);
    }

    private void LoadStates(BinaryReader reader, int count)
    {
        foreach (var function in functions)
        {
            for (var start = 0; start < count; )
            {
                var length = reader.ReadInt32();
                function.State.Load(reader, start, length);
                start += length;
            }
        }
    }

    private static IEnumerable<(int Start, int Count)> Runs(List<int> ids)
    {
        var start = 0;
        for (var i = 1; i <= ids.Count; i++)
        {
            if (i == ids.Count || ids[i] != ids[i - 1] + 1)
            {
                yield return (ids[start], i - start);
                start = i;
            }
        }
    }

    private void EmitChanges(List<Delta> output)
    {
        if (groups.Touched.Count == 0)
        {
            return;
        }

        var old = groups.TouchedBefore;
        if (old.Count == groups.Touched.Count && groups.Touched.TrueForAll(groups.Exists))
        {
            EmitUpdates(old, output);
            return;
        }

        var now = groups.Touched.FindAll(groups.Exists);
        var oldResults = Join(before);
        var newResults = Results(CollectionsMarshal.AsSpan(now));
        var (going, coming) = Changed(old, oldResults, newResults);
        Emit(old, oldResults, going, goes: true, output);
        Emit(now, newResults, coming, goes: false, output);
    }

    /// <summary>All touched groups had a row and have one now.</summary>
    private void EmitUpdates(List<int> of, List<Delta> output)
    {
        var oldResults = Join(before);
        var newResults = Results(CollectionsMarshal.AsSpan(of));
        var differs = new bool[of.Count];
        for (var i = 0; i < functions.Length; i++)
        {
            Differences.Mark(oldResults[i], newResults[i], differs);
        }

        var picked = new List<int>(of.Count);
        for (var i = 0; i < differs.Length; i++)
        {
            if (differs[i])
            {
                picked.Add(i);
            }
        }

        if (picked.Count > 0)
        {
            // Both rows of a group have its keys.
            var groupColumns = GroupColumns(At(of, picked));
            output.Add(Delta.Going(Rows(groupColumns, Picked(oldResults, picked, of.Count), picked.Count)));
            output.Add(new Delta(Rows(groupColumns, Picked(newResults, picked, of.Count), picked.Count)));
        }
    }

    private void Emit(List<int> of, Column[] results, List<int> picked, bool goes, List<Delta> output)
    {
        if (picked.Count > 0)
        {
            var rows = Rows(GroupColumns(At(of, picked)), Picked(results, picked, of.Count), picked.Count);
            output.Add(goes ? Delta.Going(rows) : new Delta(rows));
        }
    }

    private static int[] At(List<int> of, List<int> picked)
    {
        var ids = new int[picked.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = of[picked[i]];
        }

        return ids;
    }

    private static Column[] Picked(Column[] results, List<int> picked, int all) =>
        picked.Count == all ? results : Array.ConvertAll(results, c => c.Gather(CollectionsMarshal.AsSpan(picked)));

    /// <summary>Which old rows go and which new rows come: those of groups that are only on one side, or whose results differ.</summary>
    private (List<int> Going, List<int> Coming) Changed(List<int> old, Column[] oldResults, Column[] newResults)
    {
        // Old and new rows are both in the order in which their groups were touched.
        var sides = new List<(int Old, int New)>(groups.Touched.Count);
        var (bothOld, bothNew) = (new List<int>(old.Count), new List<int>(old.Count));
        var (nextOld, nextNew) = (0, 0);
        foreach (var id in groups.Touched)
        {
            var oldRow = nextOld < old.Count && old[nextOld] == id ? nextOld++ : -1;
            var newRow = groups.Exists(id) ? nextNew++ : -1;
            sides.Add((oldRow, newRow));
            if (oldRow >= 0 && newRow >= 0)
            {
                bothOld.Add(oldRow);
                bothNew.Add(newRow);
            }
        }

        var differs = new bool[bothOld.Count];
        for (var i = 0; i < functions.Length && differs.Length > 0; i++)
        {
            Differences.Mark(oldResults[i], CollectionsMarshal.AsSpan(bothOld), newResults[i], CollectionsMarshal.AsSpan(bothNew), differs);
        }

        return Sides(sides, differs);
    }

    private static (List<int> Going, List<int> Coming) Sides(List<(int Old, int New)> sides, bool[] differs)
    {
        var (going, coming) = (new List<int>(sides.Count), new List<int>(sides.Count));
        var both = 0;
        foreach (var (oldRow, newRow) in sides)
        {
            if (oldRow >= 0 && newRow >= 0 && !differs[both++])
            {
                continue;
            }

            if (oldRow >= 0)
            {
                going.Add(oldRow);
            }

            if (newRow >= 0)
            {
                coming.Add(newRow);
            }
        }

        return (going, coming);
    }

    private Column[] Join(List<Column[]> pieces) =>
        pieces.Count == 1 ? pieces[0] : [.. plan.Aggregates.Select((a, i) => Column.Concat(a.Column.Type, [.. pieces.Select(p => p[i])]))];
}
