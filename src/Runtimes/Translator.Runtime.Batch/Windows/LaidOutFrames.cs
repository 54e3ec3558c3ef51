using Translator.IR.Types;
using Translator.Runtime.Aggregation;
using Translator.Runtime.Batch.Operators;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;

namespace Translator.Runtime.Batch.Windows;

/// <summary>Aggregates frames by repeating their rows: each frame is a group. Some frames at a time, so that memory stays small.</summary>
internal sealed class LaidOutFrames(AggregateKernel kernel, bool distinct)
{
    private const int RowsAtOnce = 1 << 16;

    public Column Evaluate(Column[] values, DifferentFrames frames)
    {
        var results = new List<Column>();
        for (var first = 0; first < frames.Count; )
        {
            var last = first;
            var rows = 0;
            while (last < frames.Count && (last == first || rows + Size(frames, last) <= RowsAtOnce) && last - first < RowsAtOnce)
            {
                rows += Size(frames, last++);
            }

            results.Add(Aggregate(values, frames, first, last, rows));
            first = last;
        }

        return results.Count == 0 ? Column.Empty(kernel.ResultType) : Column.Concat(kernel.ResultType, results);
    }

    private static int Size(DifferentFrames frames, int frame) => frames.End[frame] - frames.Start[frame];

    private Column Aggregate(Column[] values, DifferentFrames frames, int first, int last, int rows)
    {
        var positions = new int[rows];
        var groups = new int[rows];
        var next = 0;
        for (var frame = first; frame < last; frame++)
        {
            for (var row = frames.Start[frame]; row < frames.End[frame]; row++)
            {
                positions[next] = row;
                groups[next++] = frame - first;
            }
        }

        var state = kernel.CreateState();
        state.Resize(last - first);
        var arguments = Array.ConvertAll(values, v => v.Gather(positions));
        if (distinct)
        {
            (arguments, groups) = Once(arguments, groups);
        }

        if (groups.Length > 0)
        {
            state.Update(arguments, groups, default);
        }

        return state.Finish(0, last - first);
    }

    /// <summary>Equal arguments count once in a frame.</summary>
    private static (Column[] Arguments, int[] Groups) Once(Column[] arguments, int[] groups)
    {
        var table = new GroupTable([DataType.Int, .. arguments.Select(static a => a.Type)]);
        var ids = new int[groups.Length];
        table.Assign([new FixedColumn<int>(DataType.Int, groups, groups.Length), .. arguments], ids.Length, ids);
        var first = FirstRows.Of(ids, 0);
        var kept = new int[first.Count];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = groups[first.Positions[i]];
        }

        return (Array.ConvertAll(arguments, a => a.Gather(first.Positions)), kept);
    }
}
