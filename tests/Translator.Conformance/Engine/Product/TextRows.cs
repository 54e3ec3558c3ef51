using System.Text.Json;
using Translator.Frontends.Catalogue;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Expressions;
using Translator.Runtime.Kernels;
using Translator.Runtime.Time;

namespace Translator.Conformance.Engine.Product;

/// <summary>Makes columns of the corpora's text cells: scalars as a CAST of the text, arrays and maps from their JSON.</summary>
internal static class TextRows
{
    public static Batch Parse(TableDefinition table, IReadOnlyList<IReadOnlyList<string?>> rows, ZoneRules zone)
    {
        var columns = table.Columns.Select((c, i) => Parse(c.Type, [.. rows.Select(r => r[i])], zone)).ToArray();
        return new Batch(columns, rows.Count);
    }

    private static Column Parse(DataType type, IReadOnlyList<string?> cells, ZoneRules zone)
    {
        if (type is ArrayType or MapType)
        {
            var builder = ColumnBuilder.Create(type, cells.Count);
            foreach (var cell in cells)
            {
                Append(builder, type, cell, zone);
            }
            return builder.Build();
        }
        var texts = new BytesColumnBuilder(DataType.String, cells.Count);
        foreach (var cell in cells)
        {
            if (cell is null)
            {
                texts.AppendNull();
            }
            else
            {
                texts.Append(cell);
            }
        }
        var input = new ColumnSymbol(new ColumnId(1), "cell", DataType.String, true);
        var session = SessionOptions.Default with { Zone = zone };
        var cast = new Cast(new ColumnReference(input), type, CastMode.Ansi, true);
        return new ExpressionCompiler([input], session)
            .Compile(cast)
            .Evaluate(new Batch([texts.Build()], cells.Count), new EvaluationContext(session))
            .Flatten();
    }

    private static void Append(ColumnBuilder builder, DataType type, string? json, ZoneRules zone)
    {
        if (json is null)
        {
            builder.AppendNull();
            return;
        }
        using var document = JsonDocument.Parse(json);
        builder.AppendFrom(One(type, document.RootElement, zone), 0);
    }

    private static Column One(DataType type, JsonElement json, ZoneRules zone) =>
        (type, json.ValueKind) switch
        {
            (_, JsonValueKind.Null) => Column.Nulls(type, 1).Flatten(),
            (ArrayType array, _) => Nested.Array(array, [.. json.EnumerateArray().Select(e => One(array.Element, e, zone))]),
            (MapType map, _) => Nested.Map(
                map,
                [.. json.EnumerateArray().Select(e => One(map.Key, e[0], zone))],
                [.. json.EnumerateArray().Select(e => One(map.Value, e[1], zone))]
            ),
            _ => Parse(type, [json.ValueKind == JsonValueKind.String ? json.GetString() : json.GetRawText()], zone),
        };

    private static class Nested
    {
        public static Column Array(ArrayType type, IReadOnlyList<Column> elements) =>
            new ArrayColumn(type, [0, elements.Count], Join(type.Element, elements), 1);

        public static Column Map(MapType type, IReadOnlyList<Column> keys, IReadOnlyList<Column> values) =>
            new MapColumn(type, [0, keys.Count], Join(type.Key, keys), Join(type.Value, values), 1);

        private static Column Join(DataType type, IReadOnlyList<Column> parts) =>
            parts.Count == 0 ? Column.Empty(type) : Column.Concat(type, parts);
    }
}
