using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Scopes;

/// <summary>Whether the rest of a dotted name leads into a type; where two columns could be meant, the one that it fits is.</summary>
internal static class FieldPath
{
    public static bool Fits(DataType type, EquatableArray<Identifier> parts, int from)
    {
        for (var i = from; i < parts.Count; i++)
        {
            switch (type is ArrayType array ? array.Element : type)
            {
                case StructType row
                    when row.Fields.FirstOrDefault(f => string.Equals(f.Name, parts[i].Value, StringComparison.OrdinalIgnoreCase))
                        is { } field:
                    type = field.Type;
                    break;
                case MapType map:
                    type = map.Value;
                    break;
                case ErrorType:
                    return true;
                default:
                    return false;
            }
        }
        return true;
    }
}
