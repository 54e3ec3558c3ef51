using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Operators;

/// <summary>array[i], map[key] and fields of structs inside arrays.</summary>
internal static class AccessKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("get_array_item", static r => Kernel.FromColumns(r, static (a, rows, _) => Item(a, rows, throws: true)));
        kernels.Scalar("get_array_item.or_null", static r => Kernel.FromColumns(r, static (a, rows, _) => Item(a, rows, throws: false)));
        kernels.Scalar("get_map_value", static r => Kernel.FromColumns(r, static (a, rows, _) => Value(a, rows)));
        kernels.Scalar("get_array_struct_field", static r => Kernel.FromColumns(r, (a, rows, _) => Fields(a, r.Result)));
    }

    internal static Column Item(ReadOnlySpan<Column> arguments, int rows, bool throws)
    {
        var array = (ArrayColumn)arguments[0];
        var positions = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            positions[row] = -1;
            if (array.IsNull(row) || arguments[1].IsNull(row))
            {
                continue;
            }
            var index = Integers.Read(arguments[1], row);
            if (index >= 0 && index < array.Count(row))
            {
                positions[row] = array.Start(row) + (int)index;
            }
            else if (throws)
            {
                throw DataErrors.Create(RuntimeDiagnostics.IndexOutOfBounds, index, array.Count(row));
            }
        }
        return array.Elements.Gather(positions);
    }

    internal static Column Value(ReadOnlySpan<Column> arguments, int rows)
    {
        var map = (MapColumn)arguments[0];
        var key = arguments[1];
        var positions = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            positions[row] = -1;
            if (map.IsNull(row) || key.IsNull(row))
            {
                continue;
            }
            var start = map.Start(row);
            for (var i = start; i < start + map.Count(row); i++)
            {
                if (CellComparer.Compare(map.Keys, i, key, row) == 0)
                {
                    positions[row] = i;
                    break;
                }
            }
        }
        return map.Values.Gather(positions);
    }

    private static Column Fields(ReadOnlySpan<Column> arguments, DataType type)
    {
        var dense = ((ArrayColumn)arguments[0]).Compact();
        var ordinal = ((FixedColumn<int>)arguments[1])[0];
        var elements = ((StructColumn)dense.Elements).Field(ordinal);
        var validity = dense.Validity.IsEmpty ? null : dense.Validity.ToArray();
        return new ArrayColumn(type, dense.Offsets.ToArray(), elements, dense.Length, validity);
    }
}
