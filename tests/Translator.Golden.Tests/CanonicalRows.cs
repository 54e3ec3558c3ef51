using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Text;
using Translator.Testing.Engines;

namespace Translator.Golden.Tests;

/// <summary>Rows in the text that all engines' answers are brought to.</summary>
internal static class CanonicalRows
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ValueText Cast = new(TextStyle.Cast, ZoneRules.Utc);

    public static EngineTable Of(IEnumerable<(string Name, DataType Type)> columns, IEnumerable<Batch> batches)
    {
        var rows = new List<IReadOnlyList<string?>>();
        foreach (var batch in batches)
        {
            for (var row = 0; row < batch.RowCount; row++)
            {
                rows.Add([.. Enumerable.Range(0, batch.ColumnCount).Select(i => Cell(batch.Column(i), row))]);
            }
        }
        return new EngineTable([.. columns.Select(static c => new EngineColumn(c.Name, c.Type.Name))], rows);
    }

    public static string? Cell(Column column, int row) =>
        column.IsNull(row) ? null
        : column is ArrayColumn or MapColumn or StructColumn ? Node(column, row)?.ToJsonString(Json)
        : Scalar(column, row);

    private static JsonNode? Node(Column column, int row) =>
        column.IsNull(row)
            ? null
            : column switch
            {
                ArrayColumn c => new JsonArray([.. Enumerable.Range(c.Start(row), c.Count(row)).Select(i => Node(c.Elements, i))]),
                MapColumn c => new JsonArray([
                    .. Enumerable
                        .Range(c.Start(row), c.Count(row))
                        .Select(i => (JsonNode?)new JsonArray(Node(c.Keys, i), Node(c.Values, i))),
                ]),
                StructColumn c => new JsonArray([.. Enumerable.Range(0, c.Fields.Count).Select(i => Node(c.Field(i), row & c.RowMask))]),
                { Type: BooleanType or TinyIntType or SmallIntType or IntType or BigIntType } => JsonNode.Parse(Scalar(column, row)),
                _ => JsonValue.Create(Scalar(column, row)),
            };

    private static string Scalar(Column column, int row) =>
        column.Type switch
        {
            TimestampLtzType => ValueText.Shell.Format(column, row) + "Z",
            YearMonthIntervalType or DayTimeIntervalType => Cast.Format(column, row),
            BinaryType => "0x" + Convert.ToHexStringLower(((BytesColumn)column)[row]),
            _ => ValueText.Shell.Format(column, row),
        };
}
