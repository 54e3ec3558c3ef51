using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>Gives the elements of arrays dense numbers, the same for equal elements; NULLs are equal, NaN equals NaN, -0.0 equals 0.0.</summary>
internal sealed class ElementIds
{
    private readonly GroupTable? table;
    private int known;

    public ElementIds(DataType type) => table = type is VoidType ? null : new GroupTable([type]);

    /// <summary>How many different elements there are so far.</summary>
    public int Count => table?.Count ?? known;

    /// <summary>The number of each row.</summary>
    public int[] Of(Column elements)
    {
        var ids = new int[elements.Length];
        if (table is null)
        {
            known = 1;
        }
        else if (elements is NullColumn)
        {
            table.Assign([Column.Nulls(table.Keys(0, 0)[0].Type, ids.Length)], ids.Length, ids);
        }
        else
        {
            table.Assign([elements], ids.Length, ids);
        }
        return ids;
    }

    /// <summary>The different elements, each at its number.</summary>
    public Column Elements() => table is null ? new NullColumn(known) : table.Keys(0, table.Count)[0];
}
