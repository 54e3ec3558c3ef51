using Translator.Testing.Engines;
using Xunit;
using Xunit.Abstractions;

namespace Translator.Testing.Tests.Engines;

/// <summary>Slow: starts the real engine.</summary>
[Trait("Category", "Slow")]
public sealed class SparkEngineTests(ITestOutputHelper output)
{
    [Fact]
    public void Spark_loads_a_table_and_gives_its_rows_back()
    {
        if (!SharedFolder.TryFind(output, out var shared))
        {
            return;
        }

        var rows = new EngineTable(
            [
                new("i", "bigint"),
                new("s", "string"),
                new("d", "double"),
                new("a", "array<int>"),
                new("m", "map<string,decimal(5,2)>"),
                new("r", "struct<x:int,y:date>"),
            ],
            [
                ["1", "it's", "1.0E10", "[1,null]", "[[\"k\",\"1.50\"]]", "[1,\"2024-01-01\"]"],
                [null, null, null, null, null, null],
            ]
        );
        using var spark = EngineProcess.Start(shared, "spark");
        spark.CreateTable("t", rows);

        var answer = spark.Run("SELECT * FROM t ORDER BY i DESC").RequireRows();
        var refusal = spark.Run("SELECT i / 0 FROM t");

        Assert.Equal(rows.Columns, answer.Columns);
        Assert.Equal(rows.Rows, answer.Rows);
        var refused = Assert.IsType<EngineAnswer.Refused>(refusal);
        Assert.Equal(("DIVIDE_BY_ZERO", "22012"), (refused.Code, refused.SqlState));
        spark.Reset();
        Assert.IsType<EngineAnswer.Refused>(spark.Run("SELECT * FROM t"));
    }
}
