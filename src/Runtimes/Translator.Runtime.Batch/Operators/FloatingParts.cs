using Translator.IR.Types;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Types with floating numbers in them, where equal values can differ in their bits (zeros, NaNs).</summary>
internal static class FloatingParts
{
    public static bool Has(DataType type) =>
        type switch
        {
            ArrayType array => Has(array.Element),
            MapType map => Has(map.Key) || Has(map.Value),
            StructType row => row.Fields.Any(static f => Has(f.Type)),
            _ => type.IsFloating,
        };
}
