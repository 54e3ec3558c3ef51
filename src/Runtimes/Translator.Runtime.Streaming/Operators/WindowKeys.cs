using Translator.Backends.Streaming.Operators;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Keys that are the start and the end of one window: the start alone tells groups apart.</summary>
/// <param name="Start">The key that is the start.</param>
/// <param name="End">The key that is the end.</param>
/// <param name="Size">From the start to the end.</param>
/// <param name="EndType">The end's type.</param>
internal sealed record WindowKeys(int Start, int End, long Size, DataType EndType)
{
    /// <summary>Finds such keys, or null.</summary>
    public static WindowKeys? Find(KeyedAggregation plan)
    {
        var step = plan.Input;
        while (step is Exchange or RowFilter or WatermarkAssignment or Projection)
        {
            step = step.Inputs[0];
        }

        if (step is not WindowAssignment { Kind: TimeWindowKind.Tumble or TimeWindowKind.Hop } window)
        {
            return null;
        }

        var keys = plan.Keys.Select(static k => k.Value is ColumnReference column ? column.Id : default).ToList();
        var (start, end) = (keys.IndexOf(window.Start.Id), keys.IndexOf(window.End.Id));
        return start < 0 || end < 0 ? null : new WindowKeys(start, end, window.Size, window.End.Type);
    }

    /// <summary>The keys without the end.</summary>
    public Column[] Without(Column[] keys) => [.. keys[..End], .. keys[(End + 1)..]];

    /// <summary>The keys with the end, computed from the start.</summary>
    public Column[] With(Column[] keys)
    {
        var starts = (FixedColumn<long>)keys[Start < End ? Start : Start - 1];
        var ends = new long[starts.Length];
        for (var row = 0; row < ends.Length; row++)
        {
            ends[row] = starts[row] + Size;
        }

        return [.. keys[..End], new FixedColumn<long>(EndType, ends, ends.Length), .. keys[End..]];
    }
}
