using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels.Collections;

namespace Translator.Runtime.Kernels.Generators;

/// <summary>explode and posexplode of arrays and maps, inline of arrays of structs.</summary>
internal sealed class ExplodeKernel(bool withPosition, bool inlines) : TableKernel
{
    public override TableResult Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var columns = new List<Column>();
        int[] offsets;
        switch (arguments[0])
        {
            case MapColumn map:
                map = map.Compact();
                offsets = map.Offsets.ToArray();
                columns.AddRange([map.Keys, map.Values]);
                break;
            case ArrayColumn array:
                array = array.Compact();
                offsets = array.Offsets.ToArray();
                columns.AddRange(inlines && array.Elements is StructColumn row ? Fields(row) : [array.Elements]);
                break;
            default:
                throw new InvalidOperationException(arguments[0].Type.Name);
        }
        var inputRows = ArrayLambda.OuterRows(offsets);
        if (withPosition)
        {
            columns.Insert(0, Positions(offsets));
        }
        return new TableResult([.. columns], inputRows);
    }

    private static IEnumerable<Column> Fields(StructColumn row)
    {
        for (var i = 0; i < row.Fields.Count; i++)
        {
            yield return row.Field(i);
        }
    }

    private static FixedColumn<int> Positions(int[] offsets)
    {
        var positions = new int[offsets[^1]];
        for (var row = 0; row + 1 < offsets.Length; row++)
        {
            for (var i = offsets[row]; i < offsets[row + 1]; i++)
            {
                positions[i] = i - offsets[row];
            }
        }
        return new FixedColumn<int>(DataType.Int, positions, positions.Length);
    }
}
