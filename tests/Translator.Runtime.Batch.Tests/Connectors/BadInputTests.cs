using Translator.Connectors.Files;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Batch.Tests.Connectors;

/// <summary>Mistakes in files are diagnostics that name the file, the line, the column and what to do.</summary>
public sealed class BadInputTests : IDisposable
{
    private static readonly EquatableArray<TableField> TwoFields =
    [
        new TableField("id", DataType.Int),
        new TableField("price", new DecimalType(5, 2)),
    ];
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("parquet")]
    public void MissingFile(string format) => Check(Table(folder["nowhere"], format), "TR6301", "nowhere");

    [Fact]
    public void MissingFileWithoutColumns() =>
        Assert.Equal(
            "TR6301",
            Assert.Throws<DataException>(() => FileTable.Open(new FileTableOptions(folder["x"], "csv"))).Diagnostic.Code
        );

    [Fact]
    public void BadCellInCsv()
    {
        var path = folder.Write("t.csv", "id,price\n1,2.50\n2,\"two\nlines\"\n");
        Check(
            Table(path, "csv", ("header", "true")),
            "TR6304",
            "t.csv, line 3: 'two\nlines' in column price is not a value of type decimal(5,2)."
        );
        Assert.Equal(["1|250", "2|NULL"], TableRows.Read(Table(path, "csv", ("header", "true"), ("mode", "PERMISSIVE"))));
    }

    [Fact]
    public void NumbersThatDoNotFit()
    {
        Check(Table(folder.Write("a.csv", "3000000000,1\n"), "csv"), "TR6304", "column id is not a value of type int");
        Check(Table(folder.Write("b.csv", "1,1000\n"), "csv"), "TR6304", "column price is not a value of type decimal(5,2)");
    }

    [Fact]
    public void WrongNumberOfCells()
    {
        var path = folder.Write("t.csv", "1,2.5\n1,2,5\n");
        Check(Table(path, "csv"), "TR6305", "line 2: the line has 3 cells, the table 2 columns");
    }

    [Fact]
    public void WrongColumnInCsvAndParquet()
    {
        Check(Table(folder.Write("t.csv", "id,cost\n1,2\n"), "csv", ("header", "true")), "TR6303", "has no column price; it has id, cost");
        Check(Table(WriteParquet("p", [new TableField("id", DataType.Int)]), "parquet"), "TR6303", "has no column price; it has id");
    }

    [Fact]
    public void WrongTypeInParquet() =>
        Check(
            Table(WriteParquet("p", [new TableField("id", DataType.Int), new TableField("price", DataType.Int)]), "parquet"),
            "TR6306",
            "column price is int in the file, and the table says decimal(5,2)"
        );

    [Fact]
    public void TruncatedParquet()
    {
        var path = Directory.GetFiles(WriteParquet("p", [new TableField("id", DataType.Int)])).Single();
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^20]);
        Check(Table(path, "parquet"), "TR6302", "cannot be read as parquet");
        File.WriteAllText(path, "");
        Check(Table(path, "parquet"), "TR6302", "cannot be read as parquet");
    }

    [Fact]
    public void DamagedParquetPages()
    {
        var path = Directory.GetFiles(WriteParquet("p", TwoFields)).Single();
        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan(4, 40).Fill(0xEE);
        File.WriteAllBytes(path, bytes);
        Check(Table(path, "parquet"), "TR6302", "cannot be read as parquet");
    }

    [Fact]
    public void MalformedJson()
    {
        Check(Table(folder.Write("a.json", "{\"id\":1}\n{\"id\":\n"), "json"), "TR6312", "a.json, line 2: this is not one JSON object");
        Check(Table(folder.Write("b.json", "[1]\n"), "json"), "TR6312", "b.json, line 1");
        Check(
            Table(folder.Write("c.json", "\n{\"id\":\"one\"}\n"), "json"),
            "TR6304",
            "c.json, line 2: \"one\" in column id is not a value of type int"
        );
    }

    [Fact]
    public void UnknownFormatsAndOptions()
    {
        Assert.Equal("TR6307", Assert.Throws<DataException>(() => Table("x", "orc")).Diagnostic.Code);
        Assert.Equal("TR6308", Assert.Throws<DataException>(() => Table("x", "csv", ("header", "yes"))).Diagnostic.Code);
        Assert.Equal("TR6308", Assert.Throws<DataException>(() => Table("x", "csv", ("dateFormat", "dd/MM/yyyy"))).Diagnostic.Code);
    }

    [Fact]
    public void NestedTypesAreNotInCsv()
    {
        var table = FileTable.Open(
            new FileTableOptions(folder["t"], "csv")
            {
                Fields = new EquatableArray<TableField>([new TableField("a", new ArrayType(DataType.Int))]),
            }
        );
        var rows = new Columns.Batch([Column.Nulls(new ArrayType(DataType.Int), 1)], 1);
        var flaw = Assert.Throws<DataException>(() => TableRows.Write(table, rows, SinkMode.Append));
        Assert.Equal("TR6310", flaw.Diagnostic.Code);
        Assert.Empty(folder.Files());
    }

    public void Dispose() => folder.Dispose();

    private static FileTable Table(string path, string format, params (string Key, string Value)[] options) =>
        FileTable.Open(
            new FileTableOptions(path, format)
            {
                Fields = TwoFields,
                Properties = [.. options.Select(static o => KeyValuePair.Create(o.Key, o.Value))],
            }
        );

    private static void Check(FileTable table, string code, string text)
    {
        var flaw = Assert.Throws<DataException>(() => TableRows.Read(table)).Diagnostic;
        Assert.Equal(code, flaw.Code);
        Assert.Contains(text, flaw.Message, StringComparison.Ordinal);
        Assert.NotEmpty(flaw.Helps);
    }

    private string WriteParquet(string name, EquatableArray<TableField> fields)
    {
        var table = FileTable.Open(new FileTableOptions(folder[name], "parquet") { Fields = fields });
        var columns = fields.Select(static f => Column.Nulls(f.Type, 3)).ToArray();
        TableRows.Write(table, new Columns.Batch(columns, 3), SinkMode.Append);
        return folder[name];
    }
}
