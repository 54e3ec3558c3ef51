using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Kernels.Casts;

/// <summary>Casts of arrays, maps and structs by their parts.</summary>
internal static class NestedCasts
{
    public static ScalarKernel? TryCreate(KernelRequest request, Func<DataType, DataType, ScalarKernel> inner) =>
        (request.Arguments[0], request.Result) switch
        {
            (ArrayType from, ArrayType to) => Array(request, inner(from.Element, to.Element)),
            (MapType from, MapType to) => Map(request, inner(from.Key, to.Key), inner(from.Value, to.Value)),
            (StructType from, StructType to) when from.Fields.Count == to.Fields.Count => Struct(
                request,
                [.. from.Fields.Zip(to.Fields, (a, b) => inner(a.Type, b.Type))]
            ),
            _ => null,
        };

    private static ScalarKernel Array(KernelRequest request, ScalarKernel element) =>
        Kernel.FromColumns(
            request,
            (arguments, _, context) =>
            {
                var array = ((ArrayColumn)arguments[0]).Compact();
                var elements = element.Evaluate([array.Elements], array.Elements.Length, context);
                return new ArrayColumn(request.Result, array.Offsets.ToArray(), elements, array.Length, Nulls(array));
            }
        );

    private static ScalarKernel Map(KernelRequest request, ScalarKernel key, ScalarKernel value) =>
        Kernel.FromColumns(
            request,
            (arguments, _, context) =>
            {
                var map = ((MapColumn)arguments[0]).Compact();
                var keys = key.Evaluate([map.Keys], map.Keys.Length, context);
                var values = value.Evaluate([map.Values], map.Values.Length, context);
                return new MapColumn(request.Result, map.Offsets.ToArray(), keys, values, map.Length, Nulls(map));
            }
        );

    private static ScalarKernel Struct(KernelRequest request, ScalarKernel[] fields) =>
        Kernel.FromColumns(
            request,
            (arguments, _, context) =>
            {
                var row = (StructColumn)arguments[0].Flatten();
                var columns = new Column[fields.Length];
                for (var i = 0; i < columns.Length; i++)
                {
                    columns[i] = fields[i].Evaluate([row.Fields[i]], row.Length, context);
                }
                return new StructColumn(request.Result, columns, row.Length, Nulls(row));
            }
        );

    private static ulong[]? Nulls(Column column) => column.HasNulls ? column.Validity.ToArray() : null;
}
