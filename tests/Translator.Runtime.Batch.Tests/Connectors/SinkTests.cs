using Translator.Connectors.Files;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Batch.Tests.Fixture;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;

namespace Translator.Runtime.Batch.Tests.Connectors;

public sealed class SinkTests : IDisposable
{
    private static readonly EquatableArray<TableField> Fields =
    [
        new TableField("v", DataType.Int),
        new TableField("day", DataType.Date),
        new TableField("kind", DataType.String),
    ];

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("parquet")]
    public void AppendsAndOverwrites(string format)
    {
        var table = Table(format);
        TableRows.Write(table, Rows([1, 0, "a"], [2, 0, "b"]), SinkMode.Append);
        TableRows.Write(table, Rows([3, 1, "a"]), SinkMode.Append);
        Assert.Equal(["1|0|a", "2|0|b", "3|1|a"], TableRows.Read(table).Order());
        TableRows.Write(table, Rows([4, 1, null]), SinkMode.Overwrite);
        Assert.Equal(["4|1|NULL"], TableRows.Read(table));
        Assert.Single(folder.Files("t"));
    }

    [Fact]
    public void NothingIsSeenBeforeTheCommit()
    {
        var table = Table("csv");
        TableRows.Write(table, Rows([1, 0, "a"]), SinkMode.Append);
        var before = folder.Files("t").ToList();
        using (var writer = table.Open(new WriteRequest(SinkMode.Overwrite, [], [])))
        {
            writer.Write(Rows([2, 0, "b"]));
            Assert.Equal(["1|0|a"], TableRows.Read(table));
        }

        Assert.Equal(before, folder.Files("t"));
    }

    [Fact]
    public void PartitionsAreFolders()
    {
        string[] partitions = ["day", "kind"];
        var table = Table("parquet", partitions);
        TableRows.Write(table, Rows([1, 0, "a/b"], [2, 1, null], [3, 0, "a/b"]), SinkMode.Append, partitions);
        Assert.Equal(
            ["day=1970-01-01/kind=a%2Fb", "day=1970-01-02/kind=__HIVE_DEFAULT_PARTITION__"],
            folder.Files("t").Select(static f => f[..f.LastIndexOf('/')])
        );
        Assert.Equal(["1|0|a/b", "2|1|NULL", "3|0|a/b"], TableRows.Read(table).Order());
        var found = FileTable.Open(new FileTableOptions(folder["t"], "parquet"));
        Assert.Equal(Fields.Select(static f => f.Type), found.Fields.Select(static f => f.Type));
        Assert.Equal(TableRows.Read(table), TableRows.Read(found));
    }

    [Fact]
    public void OverwritesOnlyWhatItMeans()
    {
        string[] partitions = ["day", "kind"];
        var table = Table("json", partitions);
        TableRows.Write(table, Rows([1, 0, "a"], [2, 0, "b"], [3, 1, "a"]), SinkMode.Append, partitions);
        TableRows.Write(table, Rows([9, 0, "b"]), SinkMode.OverwriteDynamicPartitions, partitions);
        Assert.Equal(["1|0|a", "3|1|a", "9|0|b"], TableRows.Read(table).Order());
        var day = new FixedColumn<int>(DataType.Date, [0], 1);
        TableRows.Write(table, Rows([7, 0, "c"]), SinkMode.Overwrite, partitions, [day]);
        Assert.Equal(["3|1|a", "7|0|c"], TableRows.Read(table).Order());
        TableRows.Write(table, Rows(), SinkMode.Overwrite, partitions);
        Assert.Empty(TableRows.Read(table));
    }

    [Fact]
    public void ASingleFileIsReplacedAtOnce()
    {
        var table = FileTable.Open(
            new FileTableOptions(folder["out.csv"], "csv") { Fields = Fields, Properties = [new("header", "true")] }
        );
        TableRows.Write(table, Rows([1, 0, "a"]), SinkMode.Overwrite);
        TableRows.Write(table, Rows([2, 0, null]), SinkMode.Overwrite);
        Assert.Equal("v,day,kind\n2,1970-01-01,\n", File.ReadAllText(folder["out.csv"]));
        Assert.Equal(["out.csv"], folder.Files());
        var flaw = Assert.Throws<DataException>(() => TableRows.Write(table, Rows([3, 0, "a"]), SinkMode.Append));
        Assert.Equal("TR6309", flaw.Diagnostic.Code);
        Assert.Equal(["out.csv"], folder.Files());
    }

    [Fact]
    public void AJobReadsFilesAndWritesFiles()
    {
        var source = folder.Write("in/a.csv", "v,day,kind\n5,2024-01-01,x\n6,2024-01-02,y\n");
        var input = FileTable.Open(new FileTableOptions(source, "csv") { Fields = Fields, Properties = [new("header", "true")] });
        Assert.Equal(["5|19723|x", "6|19724|y"], TableRows.Read(input));
        TableRows.Write(
            Table("parquet"),
            TestTable.ToBatch(
                [DataType.Int, DataType.Date, DataType.String],
                [
                    [5, 19723, "x"],
                ]
            ),
            SinkMode.Append
        );
        Assert.Equal(1, Table("parquet").EstimatedRows);
    }

    public void Dispose() => folder.Dispose();

    private FileTable Table(string format, params string[] partitions) =>
        FileTable.Open(new FileTableOptions(folder["t"], format) { Fields = Fields, PartitionColumns = [.. partitions] });

    private static Columns.Batch Rows(params object?[][] rows) => TestTable.ToBatch([.. Fields.Select(static f => f.Type)], rows);
}
