using System.Text;
using Translator.Connectors.Cells;
using Translator.Connectors.Files;
using Translator.IR;
using Translator.IR.Time;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;
using Translator.Runtime.Time;

namespace Translator.Connectors.Csv;

/// <summary>Writes lines. Text that could be misread is put into quotes, an empty text always.</summary>
internal sealed class CsvFileWriter : IFileWriter
{
    private readonly StreamWriter output;
    private readonly CsvOptions options;
    private readonly CellText text;

    public CsvFileWriter(string path, EquatableArray<TableField> fields, CsvOptions options, ZoneRules zone)
    {
        this.options = options;
        text = new CellText(zone);
        foreach (var field in fields)
        {
            _ = CellReader.Create(field.Type, zone, "csv", field.Name);
        }

        output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        if (options.Header)
        {
            output.WriteLine(string.Join(options.Separator, fields.Select(f => Quoted(f.Name))));
        }
    }

    public void Write(Batch rows)
    {
        for (var row = 0; row < rows.RowCount; row++)
        {
            for (var i = 0; i < rows.ColumnCount; i++)
            {
                if (i > 0)
                {
                    output.Write(options.Separator);
                }

                var column = rows.Column(i);
                output.Write(column.IsNull(row) ? options.NullText : Quoted(text.Format(column, row)));
            }

            output.Write('\n');
        }
    }

    public void Finish() => output.Flush();

    public void Dispose() => output.Dispose();

    private string Quoted(string cell) =>
        cell.Length == 0
        || cell == options.NullText
        || cell.AsSpan().ContainsAny(['"', '\n', '\r', options.Separator])
        || char.IsWhiteSpace(cell[0])
        || char.IsWhiteSpace(cell[^1])
        || (options.Comment is { } comment && cell[0] == comment)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
