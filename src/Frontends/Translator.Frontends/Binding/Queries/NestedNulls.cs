using Translator.IR;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Queries;

/// <summary>A type whose elements, values and fields may all be NULL: what a recursive query can be sure of before its step is bound.</summary>
internal static class NestedNulls
{
    public static DataType Allow(DataType type) =>
        type switch
        {
            ArrayType array => new ArrayType(Allow(array.Element)),
            MapType map => new MapType(Allow(map.Key), Allow(map.Value)),
            StructType row => new StructType(
                row.Fields.Select(static f => f with { Type = Allow(f.Type), Nullable = true }).ToEquatableArray()
            ),
            _ => type,
        };
}
