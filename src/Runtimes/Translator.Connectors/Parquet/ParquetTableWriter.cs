using Apache.Arrow;
using ParquetSharp;
using ParquetSharp.Arrow;
using Translator.Connectors.Files;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.Runtime.Tables;
using Batch = Translator.Runtime.Columns.Batch;

namespace Translator.Connectors.Parquet;

/// <summary>Writes row groups, compressed with Snappy as Spark does.</summary>
internal sealed class ParquetTableWriter : IFileWriter
{
    private readonly Schema schema;
    private readonly FileWriter writer;
    private readonly WriterProperties properties;
    private readonly ArrowWriterProperties arrowProperties;

    public ParquetTableWriter(string path, EquatableArray<TableField> fields)
    {
        schema = new Schema(
            fields.Select(static f => new Field(
                f.Name,
                ArrowTypes.Export(f.Type)
                    ?? throw new DataException(
                        new Diagnostic(ConnectorDiagnostics.UnsupportedType, null, f.Name, f.Type.Name, "parquet").WithHelp(
                            "Cast the column to a type that Parquet has."
                        )
                    ),
                nullable: true
            )),
            null
        );
        using var builder = new WriterPropertiesBuilder();
        properties = builder.Compression(Compression.Snappy).Build();
        using var arrowBuilder = new ArrowWriterPropertiesBuilder();
        arrowProperties = arrowBuilder.EnableCompliantNestedTypes().Build();
        writer = new FileWriter(path, schema, properties, arrowProperties);
    }

    public void Write(Batch rows)
    {
        var arrays = schema.FieldsList.Select((f, i) => ArrowExport.Convert(rows.Column(i), f.DataType)).ToArray();
        using var batch = new RecordBatch(schema, arrays, rows.RowCount);
        writer.WriteBufferedRecordBatch(batch);
    }

    public void Finish() => writer.Close();

    public void Dispose()
    {
        writer.Dispose();
        properties.Dispose();
        arrowProperties.Dispose();
    }
}
