using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Tests;

/// <summary>One-row columns from the text that <see cref="CellText"/> writes: arrays as <c>[1,null]</c>, maps as <c>[[1,a]]</c>, structs as <c>[1,a]</c>.</summary>
internal static class NestedCells
{
    public static Column Parse(string type, string text)
    {
        var builder = ColumnBuilder.Create(TypeNames.Parse(type));
        Append(builder, text);
        return builder.Build();
    }

    private static void Append(ColumnBuilder builder, string text)
    {
        switch (builder)
        {
            case ArrayColumnBuilder or MapColumnBuilder or StructColumnBuilder when text == "null":
                builder.AppendNull();
                break;
            case ArrayColumnBuilder arrays:
                Split(text).ForEach(part => Append(arrays.Elements, part));
                arrays.EndArray();
                break;
            case MapColumnBuilder maps:
                foreach (var entry in Split(text).Select(Split))
                {
                    Append(maps.Keys, entry[0]);
                    Append(maps.Values, entry[1]);
                }
                maps.EndMap();
                break;
            case StructColumnBuilder structs:
                var parts = Split(text);
                for (var i = 0; i < parts.Count; i++)
                {
                    Append(structs.Fields[i], parts[i]);
                }
                structs.EndStruct();
                break;
            default:
                CellText.Append(builder, text == "null" ? null : text);
                break;
        }
    }

    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 1);
        for (var i = 1; i < text.Length; i++)
        {
            depth += text[i] == '[' ? 1 : 0;
            if (depth == 0 && text[i] is ',' or ']')
            {
                if (i > start)
                {
                    parts.Add(text[start..i]);
                }
                start = i + 1;
            }
            depth -= text[i] == ']' && depth > 0 ? 1 : 0;
        }
        return parts;
    }
}
