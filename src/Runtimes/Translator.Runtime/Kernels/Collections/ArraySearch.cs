using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Kernels.Operators;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>Finding elements in arrays, and counting them.</summary>
internal static class ArraySearch
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("size", static r => Kernel.FromColumns(r, static (a, rows, _) => Size(a[0], rows, null)));
        kernels.Scalar("array_size", static r => Kernel.FromColumns(r, static (a, rows, _) => Size(a[0], rows, null)));
        kernels.Scalar("size.or_minus_one", static r => Kernel.FromColumns(r, static (a, rows, _) => Size(a[0], rows, -1)));
        kernels.Scalar("array_contains", static r => Kernel.FromColumns(r, static (a, rows, _) => Contains(a, rows)));
        kernels.Scalar("array_position", static r => Kernel.FromColumns(r, static (a, rows, _) => Position(a, rows)));
        kernels.Scalar("array_min", static r => Kernel.FromColumns(r, static (a, rows, _) => Extreme((ArrayColumn)a[0], rows, -1)));
        kernels.Scalar("array_max", static r => Kernel.FromColumns(r, static (a, rows, _) => Extreme((ArrayColumn)a[0], rows, 1)));
        kernels.Scalar("element_at", static r => Kernel.FromColumns(r, static (a, rows, _) => ElementAt(a, rows, throws: true)));
        kernels.Scalar("try_element_at", static r => Kernel.FromColumns(r, static (a, rows, _) => ElementAt(a, rows, throws: false)));
        kernels.Scalar("get", static r => Kernel.FromColumns(r, static (a, rows, _) => AccessKernels.Item(a, rows, throws: false)));
        kernels.Scalar("map_contains_key", static r => Kernel.FromColumns(r, static (a, rows, _) => ContainsKey(a, rows)));
    }

    private static FixedColumn<int> Size(Column column, int rows, int? ofNull)
    {
        var sizes = new int[rows];
        ulong[]? validity = null;
        for (var row = 0; row < rows; row++)
        {
            if (!column.IsNull(row))
            {
                sizes[row] = column is MapColumn map ? map.Count(row) : ((ArrayColumn)column).Count(row);
            }
            else if (ofNull is { } size)
            {
                sizes[row] = size;
            }
            else
            {
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
            }
        }
        return new FixedColumn<int>(DataType.Int, sizes, rows, validity);
    }

    private static FixedColumn<bool> Contains(ReadOnlySpan<Column> arguments, int rows)
    {
        var (array, value) = ((ArrayColumn)arguments[0], arguments[1]);
        var results = new bool[rows];
        ulong[]? validity = null;
        for (var row = 0; row < rows; row++)
        {
            if (array.IsNull(row) || value.IsNull(row))
            {
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
                continue;
            }
            results[row] = Find(array, row, value, row, out var hasNull) >= 0;
            if (!results[row] && hasNull)
            {
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
            }
        }
        return new FixedColumn<bool>(DataType.Boolean, results, rows, validity);
    }

    private static FixedColumn<long> Position(ReadOnlySpan<Column> arguments, int rows)
    {
        var (array, value) = ((ArrayColumn)arguments[0], arguments[1]);
        var results = new long[rows];
        ulong[]? validity = null;
        for (var row = 0; row < rows; row++)
        {
            if (array.IsNull(row) || value.IsNull(row))
            {
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
            }
            else
            {
                results[row] = Find(array, row, value, row, out _) + 1;
            }
        }
        return new FixedColumn<long>(DataType.BigInt, results, rows, validity);
    }

    private static Column Extreme(ArrayColumn array, int rows, int sign)
    {
        var positions = new int[rows];
        var elements = array.Elements;
        for (var row = 0; row < rows; row++)
        {
            var best = -1;
            for (var i = array.Start(row); !array.IsNull(row) && i < array.Start(row) + array.Count(row); i++)
            {
                if (!elements.IsNull(i) && (best < 0 || CellComparer.Compare(elements, i, elements, best) * sign > 0))
                {
                    best = i;
                }
            }
            positions[row] = best;
        }
        return elements.Gather(positions);
    }

    private static Column ElementAt(ReadOnlySpan<Column> arguments, int rows, bool throws)
    {
        if (arguments[0] is MapColumn)
        {
            return AccessKernels.Value(arguments, rows);
        }
        var (array, index) = ((ArrayColumn)arguments[0], (FixedColumn<int>)arguments[1]);
        var positions = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            positions[row] = -1;
            if (array.IsNull(row) || index.IsNull(row))
            {
                continue;
            }
            var (at, count) = ((long)index[row], array.Count(row));
            if (at == 0)
            {
                throw ZeroIndex("element_at");
            }
            if (Math.Abs(at) <= count)
            {
                positions[row] = array.Start(row) + (int)(at > 0 ? at - 1 : count + at);
            }
            else if (throws)
            {
                throw DataErrors.InvalidArgument(
                    "element_at",
                    $"index {at} is outside an array of {count} elements; try_element_at gives NULL there",
                    "INVALID_ARRAY_INDEX_IN_ELEMENT_AT"
                );
            }
        }
        return array.Elements.Gather(positions);
    }

    private static FixedColumn<bool> ContainsKey(ReadOnlySpan<Column> arguments, int rows)
    {
        var (map, key) = ((MapColumn)arguments[0], arguments[1]);
        var results = new bool[rows];
        ulong[]? validity = null;
        for (var row = 0; row < rows; row++)
        {
            if (map.IsNull(row) || key.IsNull(row))
            {
                Bitmap.Clear(validity ??= Bitmap.Ones(rows), row);
                continue;
            }
            for (var i = map.Start(row); i < map.Start(row) + map.Count(row) && !results[row]; i++)
            {
                results[row] = CellComparer.Compare(map.Keys, i, key, row) == 0;
            }
        }
        return new FixedColumn<bool>(DataType.Boolean, results, rows, validity);
    }

    internal static Exception ZeroIndex(string function) =>
        DataErrors.InvalidArgument(function, "index 0 is invalid; the first element has index 1", "INVALID_INDEX_OF_ZERO");

    private static int Find(ArrayColumn array, int row, Column value, int valueRow, out bool hasNull)
    {
        hasNull = false;
        var start = array.Start(row);
        for (var i = 0; i < array.Count(row); i++)
        {
            if (array.Elements.IsNull(start + i))
            {
                hasNull = true;
            }
            else if (CellComparer.Compare(array.Elements, start + i, value, valueRow) == 0)
            {
                return i;
            }
        }
        return -1;
    }
}
