using Translator.Connectors.Files;
using Translator.IR;
using Translator.IR.Relations;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Batch.Tests.Fixture;
using Translator.Runtime.Columns;
using Translator.Runtime.Tables;
using Translator.Runtime.Time;

namespace Translator.Runtime.Batch.Tests.Connectors;

/// <summary>What is written is read back, cell by cell.</summary>
public sealed class RoundTripTests : IDisposable
{
    private static readonly (DataType Type, object?[] Values)[] Flat =
    [
        (DataType.Boolean, [true, false, null, true]),
        (DataType.Int, [int.MinValue, int.MaxValue, 0, null]),
        (DataType.BigInt, [long.MinValue, long.MaxValue, null, 7L]),
        (DataType.Double, [1.5e300, -0.1, double.NaN, null]),
        (new DecimalType(38, 2), [(Int128)(-150), null, Int128.Parse("12345678901234567890123456789012345678", null), (Int128)1]),
        (DataType.String, ["plain", "", null, " with \"quotes\", commas,\r\nlines and ünïcode"]),
        (DataType.Date, [19782, -719162, null, 0]),
        (DataType.Timestamp, [1_709_164_800_123_456L, null, -1L, 0L]),
        (DataType.TimestampLtz, [1_709_164_800_123_456L, null, -62_135_596_800_000_000L, 0L]),
        (new IR.Types.TimeType(6), [3_600_000_001_000L, null, 0L, 86_399_999_999_000L]),
    ];

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("csv", "UTC")]
    [InlineData("csv", "Europe/Berlin")]
    [InlineData("json", "America/New_York")]
    [InlineData("parquet", "UTC")]
    public void FlatTypes(string format, string zone)
    {
        var fields = Flat.Select(static (f, i) => new TableField($"c{i}", f.Type)).ToEquatableArray();
        var rows = TestTable.ToBatch(
            [.. Flat.Select(static f => f.Type)],
            [.. Enumerable.Range(0, 4).Select(r => Flat.Select(f => f.Values[r]).ToArray())]
        );
        var table = Open(format, fields, ZoneRules.Find(zone) ?? ZoneRules.Utc);
        TableRows.Write(table, rows, SinkMode.Append);
        Assert.Equal(TableRows.Texts([rows]), TableRows.Read(table));
        Assert.Equal(TableRows.Texts([new Columns.Batch([rows.Column(5), rows.Column(1)], 4)]), TableRows.Read(table, 5, 1));
    }

    [Fact]
    public void SmallNumbersInParquet()
    {
        var columns = new Column[]
        {
            new FixedColumn<sbyte>(DataType.TinyInt, [-128, 127], 2),
            new FixedColumn<short>(DataType.SmallInt, [-32768, 32767], 2),
            new FixedColumn<float>(DataType.Float, [1.5f, float.NegativeInfinity], 2),
            new BytesColumn(DataType.Binary, [0, 2, 2], [0xFF, 0x00], 2),
        };
        var rows = new Columns.Batch(columns, 2);
        var table = Open("parquet", [.. columns.Select(static (c, i) => new TableField($"c{i}", c.Type))], ZoneRules.Utc);
        TableRows.Write(table, rows, SinkMode.Append);
        Assert.Equal(TableRows.Texts([rows]), TableRows.Read(table));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("parquet")]
    public void NestedTypes(string format)
    {
        var array = new ArrayColumnBuilder(new ArrayType(DataType.Int));
        var map = new MapColumnBuilder(new MapType(DataType.String, DataType.BigInt));
        var rowType = new StructType([new StructField("x", DataType.Double), new StructField("tags", new ArrayType(DataType.String))]);
        var row = new StructColumnBuilder(rowType);
        for (var i = 0; i < 5; i++)
        {
            if (i == 2)
            {
                array.AppendNull();
                map.AppendNull();
                row.AppendNull();
                continue;
            }

            Cells.Append(array, Enumerable.Range(0, i).Select(static e => e == 1 ? null : (object?)e).ToArray());
            for (var k = 0; k < i; k++)
            {
                Cells.Append(map.Keys, $"k{k}");
                Cells.Append(map.Values, k == 3 ? null : (long)k);
            }

            map.EndMap();
            Cells.Append(row.Fields[0], i == 1 ? null : i * 0.5);
            Cells.Append(row.Fields[1], i == 3 ? null : new object?[] { $"t{i}", null });
            row.EndStruct();
        }

        var rows = new Columns.Batch([array.Build(), map.Build(), row.Build()], 5);
        var table = Open(
            format,
            [new TableField("a", array.Type), new TableField("m", map.Type), new TableField("s", rowType)],
            ZoneRules.Utc
        );
        TableRows.Write(table, rows, SinkMode.Append);
        Assert.Equal(TableRows.Texts([rows]), TableRows.Read(table));
        if (format == "parquet")
        {
            var found = FileTable.Open(new FileTableOptions(folder["t"], format));
            Assert.Equal(table.Fields, found.Fields);
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("parquet")]
    public void ReadingGoesOnFromAnyRow(string format)
    {
        EquatableArray<TableField> fields = [new TableField("a", DataType.Int)];
        var values = Enumerable.Range(0, 10_000).ToArray();
        var table = Open(format, fields, ZoneRules.Utc);
        TableRows.Write(
            table,
            new Columns.Batch([new FixedColumn<int>(DataType.Int, values, values.Length)], values.Length),
            SinkMode.Append
        );
        var split = Assert.Single(table.Splits(default));
        foreach (var from in new[] { 0, 1, 4095, 4096, 5000, 9999, 10_000, 20_000 })
        {
            Assert.Equal(values.Skip(from).Select(static v => $"{v}"), TableRows.Texts(table.Read(split, from, [0], default)));
        }
    }

    [Fact]
    public void DecimalsAreReadExactly()
    {
        var path = folder.Write("d.csv", "1.005\n-1.005\n1e2\n+.5\n12345\n99999.994\n");
        var table = FileTable.Open(
            new FileTableOptions(path, "csv") { Fields = new EquatableArray<TableField>([new TableField("d", new DecimalType(7, 2))]) }
        );
        Assert.Equal(["101", "-101", "10000", "50", "1234500", "9999999"], TableRows.Read(table));
    }

    [Fact]
    public void CsvTypesAreFound()
    {
        var path = folder.Write("i.csv", "a,b,c,d,e\n1,1.5,x,2024-01-02,\n3000000000,2,\"1\",2024-01-03,\n");
        var table = FileTable.Open(new FileTableOptions(path, "csv") { Properties = [new("header", "true"), new("inferSchema", "TRUE")] });
        Assert.Equal(
            [DataType.BigInt, DataType.Double, DataType.String, DataType.Date, DataType.String],
            table.Fields.Select(static f => f.Type)
        );
        Assert.Equal(["1|1.5|x|19724|NULL", "3000000000|2|1|19725|NULL"], TableRows.Read(table));
    }

    [Fact]
    public void JsonTypesAreFound()
    {
        var path = folder.Write("i.json", """{"b":1,"a":[1,2.5]}""" + "\n\n" + """{"b":2,"c":{"x":true,"y":null}}""" + "\n");
        var table = FileTable.Open(new FileTableOptions(path, "json"));
        Assert.Equal(
            ["a array<double>", "b bigint", "c struct<x:boolean,y:string>"],
            table.Fields.Select(static f => $"{f.Name} {f.Type.Name}")
        );
        Assert.Equal(["[1,2.5]|1|NULL", "NULL|2|(True,null)"], TableRows.Read(table));
    }

    public void Dispose() => folder.Dispose();

    private FileTable Open(string format, EquatableArray<TableField> fields, ZoneRules zone) =>
        FileTable.Open(new FileTableOptions(folder["t"], format) { Fields = fields, Zone = zone });
}
