using System.Text.Json;
using Translator.IR.Diagnostics;
using Translator.IR.Time;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;
using Translator.Runtime.Time;

namespace Translator.Connectors.Json;

/// <summary>From JSON objects to columns.</summary>
internal sealed class JsonCells
{
    private readonly string path;
    private readonly TableField[] fields;
    private readonly bool failsOnBadCells;
    private readonly JsonCellReader[] readers;
    private readonly ColumnBuilder[] builders;

    public JsonCells(string path, TableField[] fields, bool failsOnBadCells, ZoneRules zone)
    {
        this.path = path;
        this.fields = fields;
        this.failsOnBadCells = failsOnBadCells;
        readers = Array.ConvertAll(fields, f => new JsonCellReader(f.Type, zone, f.Name));
        builders = Array.ConvertAll(fields, static f => ColumnBuilder.Create(f.Type, Batch.StandardRows));
    }

    public int Rows { get; private set; }

    public Batch Take()
    {
        var batch = new Batch(Array.ConvertAll(builders, static b => b.Build()), Rows);
        Rows = 0;
        return batch;
    }

    public void Append(int line, string text)
    {
        using var document = Parse(line, text);
        var root = document?.RootElement ?? default;
        for (var i = 0; i < fields.Length; i++)
        {
            if (root.ValueKind != JsonValueKind.Object || !TryFind(root, fields[i].Name, out var value))
            {
                builders[i].AppendNull();
            }
            else if (!readers[i].TryAppend(value, builders[i]))
            {
                AppendBad(line, fields[i], value, builders[i]);
            }
        }

        Rows++;
    }

    private JsonDocument? Parse(int line, string text)
    {
        try
        {
            var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Object || !failsOnBadCells)
            {
                return document;
            }

            document.Dispose();
            throw new JsonException();
        }
        catch (JsonException flaw) when (failsOnBadCells)
        {
            throw JsonFormat.Malformed(path, line, flaw);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool TryFind(JsonElement row, string name, out JsonElement value)
    {
        if (row.TryGetProperty(name, out value))
        {
            return true;
        }

        foreach (var property in row.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = property.Value;
                return true;
            }
        }

        return false;
    }

    private void AppendBad(int line, TableField field, JsonElement value, ColumnBuilder builder)
    {
        if (!failsOnBadCells)
        {
            builder.AppendNull();
            return;
        }

        var text = value.GetRawText();
        throw new DataException(
            new Diagnostic(
                ConnectorDiagnostics.BadCell,
                null,
                path,
                line,
                text.Length > 60 ? text[..57] + "..." : text,
                field.Name,
                field.Type.Name
            ).WithHelp(
                "Correct the value, declare the column as a string, or set the option mode to PERMISSIVE to read such values as NULL."
            )
        );
    }
}
