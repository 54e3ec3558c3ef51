using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Expressions;

/// <summary>Puts results that were computed for parts of the rows back together.</summary>
internal sealed class Merge(DataType type, int rows)
{
    private readonly List<Column> parts = [];
    private readonly int[] places = NewPlaces(rows);
    private int offset;

    /// <summary>Adds a part: the rows it was computed for, and one result for each.</summary>
    public void Add(ReadOnlySpan<int> positions, Column results)
    {
        if (positions.IsEmpty)
        {
            return;
        }
        var constant = results.IsConstant;
        for (var i = 0; i < positions.Length; i++)
        {
            places[positions[i]] = constant ? offset : offset + i;
        }
        var part = constant ? results.WithLength(1) : results;
        offset += part.Length;
        parts.Add(part);
    }

    /// <summary>One result for each row; NULL where no part has one.</summary>
    public Column Finish() => parts.Count == 0 ? Column.Nulls(type, rows) : Column.Concat(type, parts).Flatten().Gather(places);

    private static int[] NewPlaces(int rows)
    {
        var places = GC.AllocateUninitializedArray<int>(rows);
        Array.Fill(places, -1);
        return places;
    }
}
