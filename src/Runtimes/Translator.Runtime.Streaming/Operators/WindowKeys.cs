using Translator.Backends.Streaming.Operators;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Keys that are the start and the end of one window, apart or in a struct: the start alone tells groups apart.</summary>
/// <param name="Start">The key that is the start, or the struct.</param>
/// <param name="End">The key that is the end; the same where they are in a struct.</param>
/// <param name="Size">From the start to the end.</param>
/// <param name="EndType">The end's type, or the struct's.</param>
/// <param name="StartType">The start's type.</param>
internal sealed record WindowKeys(int Start, int End, long Size, DataType EndType, DataType StartType)
{
    private bool IsStruct => Start == End;

    /// <summary>Finds such keys, or null.</summary>
    public static WindowKeys? Find(KeyedAggregation plan)
    {
        var keys = plan.Keys.Select(static k => k.Value is ColumnReference column ? column.Id : default).ToList();
        var structs = new Dictionary<ColumnId, Assignment>();
        var step = plan.Input;
        while (step is Exchange or RowFilter or WatermarkAssignment or Projection)
        {
            foreach (var made in step is Projection projection ? projection.Columns : [])
            {
                structs.TryAdd(made.Column.Id, made);
            }

            step = step.Inputs[0];
        }

        if (step is not WindowAssignment { Kind: TimeWindowKind.Tumble or TimeWindowKind.Hop } window)
        {
            return null;
        }

        var (start, end) = (keys.IndexOf(window.Start.Id), keys.IndexOf(window.End.Id));
        if (start >= 0 && end >= 0)
        {
            return new WindowKeys(start, end, window.Size, window.End.Type, window.Start.Type);
        }

        var whole = keys.FindIndex(k => structs.GetValueOrDefault(k) is { } made && IsWindow(made.Value, window));
        return whole < 0 ? null : new WindowKeys(whole, whole, window.Size, plan.Keys[whole].Value.Type, window.Start.Type);
    }

    /// <summary>The types of the keys that groups are found by.</summary>
    public IEnumerable<DataType> Types(IEnumerable<DataType> all) =>
        IsStruct ? all.Select((t, i) => i == Start ? StartType : t) : all.Where((_, i) => i != End);

    /// <summary>The keys that groups are found by.</summary>
    public Column[] Without(Column[] keys)
    {
        if (!IsStruct)
        {
            return [.. keys[..End], .. keys[(End + 1)..]];
        }

        Column[] found = [.. keys];
        found[Start] = ((StructColumn)keys[Start].Flatten()).Field(0);
        return found;
    }

    /// <summary>All keys, with the end computed from the start.</summary>
    public Column[] With(Column[] keys)
    {
        var at = IsStruct || Start < End ? Start : Start - 1;
        var starts = (FixedColumn<long>)keys[at];
        var ends = new long[starts.Length];
        for (var row = 0; row < ends.Length; row++)
        {
            ends[row] = starts[row] + Size;
        }

        if (!IsStruct)
        {
            return [.. keys[..End], new FixedColumn<long>(EndType, ends, ends.Length), .. keys[End..]];
        }

        Column[] all = [.. keys];
        var fields = ((StructType)EndType).Fields;
        all[at] = new StructColumn(
            EndType,
            [starts.WithType(fields[0].Type), new FixedColumn<long>(fields[1].Type, ends, ends.Length)],
            ends.Length
        );
        return all;
    }

    private static bool IsWindow(Expression made, WindowAssignment window) =>
        made is Call { Function.Id: "struct", Arguments: [ColumnReference start, ColumnReference end] }
        && start.Id == window.Start.Id
        && end.Id == window.End.Id;
}
