using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Hashing;
using Translator.Runtime.Text;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>Makes maps of keys and values: no key is NULL, none stands twice, and -0.0 as a key is 0.0.</summary>
internal static class MapBuilding
{
    public static Column Build(DataType type, int[] offsets, Column keys, Column values, int rows, ulong[]? validity)
    {
        var map = (MapType)type;
        if (keys.Length > 0)
        {
            keys = Checked(map.Key, offsets, keys, rows);
        }
        return new MapColumn(type, offsets, ArrayPicks.Typed(keys, map.Key), ArrayPicks.Typed(values, map.Value), rows, validity);
    }

    private static Column Checked(DataType type, int[] offsets, Column keys, int rows)
    {
        for (var i = offsets[0]; i < offsets[rows]; i++)
        {
            if (keys.IsNull(i))
            {
                throw DataErrors.Create(RuntimeDiagnostics.NullMapKey);
            }
        }
        var table = new GroupTable([type]);
        var ids = new int[keys.Length];
        table.Assign([keys], ids.Length, ids);
        var lastRow = new int[table.Count];
        for (var row = 0; row < rows; row++)
        {
            for (var i = offsets[row]; i < offsets[row + 1]; i++)
            {
                if (lastRow[ids[i]] == row + 1)
                {
                    throw DataErrors.Create(RuntimeDiagnostics.DuplicateMapKey, ValueText.Shell.Format(keys, i));
                }
                lastRow[ids[i]] = row + 1;
            }
        }
        return type.IsFloating ? table.Keys(ids)[0] : keys;
    }
}
