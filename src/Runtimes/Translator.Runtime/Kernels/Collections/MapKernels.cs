using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;

namespace Translator.Runtime.Kernels.Collections;

/// <summary>Making maps, and taking them apart.</summary>
internal static class MapKernels
{
    public static void Register(KernelRegistryBuilder kernels)
    {
        kernels.Scalar("map", static r => Kernel.FromColumns(r, (a, rows, _) => Make(a, rows, r.Result)));
        kernels.Scalar("map_from_arrays", static r => Kernel.FromColumns(r, (a, rows, _) => FromArrays(a, rows, r.Result)));
        kernels.Scalar(
            "map_from_entries",
            static r => Kernel.FromColumns(r, (a, rows, _) => FromEntries((ArrayColumn)a[0], rows, r.Result))
        );
        kernels.Scalar("map_concat", static r => Kernel.FromColumns(r, (a, rows, _) => Concat(a, rows, r.Result)));
        kernels.Scalar("map_entries", static r => Kernel.FromColumns(r, (a, _, _) => Entries((MapColumn)a[0], r.Result)));
        kernels.Scalar("map_keys", static r => Kernel.FromColumns(r, (a, _, _) => Part((MapColumn)a[0], r.Result, keys: true)));
        kernels.Scalar("map_values", static r => Kernel.FromColumns(r, (a, _, _) => Part((MapColumn)a[0], r.Result, keys: false)));
        kernels.Scalar("str_to_map", static r => new TextToMapKernel(r));
    }

    private static Column Make(ReadOnlySpan<Column> arguments, int rows, DataType type)
    {
        var map = (MapType)type;
        var entries = arguments.Length / 2;
        var keys = ColumnBuilder.Create(map.Key, rows * entries);
        var values = ColumnBuilder.Create(map.Value, rows * entries);
        var offsets = new int[rows + 1];
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < entries; i++)
            {
                keys.AppendFrom(arguments[2 * i], row);
                values.AppendFrom(arguments[2 * i + 1], row);
            }
            offsets[row + 1] = (row + 1) * entries;
        }
        return MapBuilding.Build(type, offsets, keys.Build(), values.Build(), rows, null);
    }

    private static Column FromArrays(ReadOnlySpan<Column> arguments, int rows, DataType type)
    {
        var (keys, values) = ((ArrayColumn)arguments[0], (ArrayColumn)arguments[1]);
        var (keyPicks, valuePicks) = (new ArrayPicks(rows), new ArrayPicks(rows));
        var map = (MapType)type;
        for (var row = 0; row < rows; row++)
        {
            if (keys.IsNull(row) || values.IsNull(row))
            {
                keyPicks.EndNull();
                valuePicks.EndNull();
                continue;
            }
            if (keys.Count(row) != values.Count(row))
            {
                throw DataErrors.InvalidArgument(
                    "map_from_arrays",
                    $"there are {keys.Count(row)} keys and {values.Count(row)} values",
                    "_LEGACY_ERROR_TEMP_2128"
                );
            }
            keyPicks.AddRange(keys.Start(row), keys.Count(row));
            valuePicks.AddRange(values.Start(row), values.Count(row));
            keyPicks.EndArray();
            valuePicks.EndArray();
        }
        var keyArrays = keyPicks.Build(new ArrayType(map.Key), keys.Elements);
        var valueArrays = valuePicks.Build(new ArrayType(map.Value), values.Elements);
        return MapBuilding.Build(type, keyArrays.Offsets.ToArray(), keyArrays.Elements, valueArrays.Elements, rows, ValidityOf(keyArrays));
    }

    private static Column FromEntries(ArrayColumn array, int rows, DataType type)
    {
        var entries = (StructColumn)array.Elements;
        var picks = new ArrayPicks(rows);
        for (var row = 0; row < rows; row++)
        {
            var isNull = array.IsNull(row);
            for (var i = array.Start(row); !isNull && i < array.Start(row) + array.Count(row); i++)
            {
                isNull = entries.IsNull(i);
                picks.Add(i);
            }
            if (isNull)
            {
                picks.EndNull();
            }
            else
            {
                picks.EndArray();
            }
        }
        return picks.BuildMap(type, entries.Field(0), entries.Field(1));
    }

    private static Column Concat(ReadOnlySpan<Column> arguments, int rows, DataType type)
    {
        var map = (MapType)type;
        var (keys, values) = (ColumnBuilder.Create(map.Key), ColumnBuilder.Create(map.Value));
        var validity = Validities.And(arguments, rows, out var allNull) ?? (allNull ? new ulong[Bitmap.Words(rows)] : null);
        var offsets = new int[rows + 1];
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < arguments.Length && (validity is null || Bitmap.Get(validity, row)); i++)
            {
                var part = (MapColumn)arguments[i];
                keys.AppendRange(part.Keys, part.Start(row), part.Count(row));
                values.AppendRange(part.Values, part.Start(row), part.Count(row));
            }
            offsets[row + 1] = keys.Count;
        }
        return MapBuilding.Build(type, offsets, keys.Build(), values.Build(), rows, validity);
    }

    private static ArrayColumn Entries(MapColumn column, DataType type)
    {
        var map = column.Compact();
        var row = (StructType)((ArrayType)type).Element;
        Column[] fields = [map.Keys.WithType(row.Fields[0].Type), map.Values.WithType(row.Fields[1].Type)];
        return new ArrayColumn(type, map.Offsets.ToArray(), new StructColumn(row, fields, map.Keys.Length), map.Length, ValidityOf(map));
    }

    private static ArrayColumn Part(MapColumn column, DataType type, bool keys)
    {
        var map = column.Compact();
        var elements = (keys ? map.Keys : map.Values).WithType(((ArrayType)type).Element);
        return new ArrayColumn(type, map.Offsets.ToArray(), elements, map.Length, ValidityOf(map));
    }

    private static ulong[]? ValidityOf(Column column) => column.HasNulls ? column.Validity.ToArray() : null;
}
