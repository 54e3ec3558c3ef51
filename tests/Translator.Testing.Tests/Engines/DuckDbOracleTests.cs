using Translator.Testing.Engines;
using Xunit;

namespace Translator.Testing.Tests.Engines;

public sealed class DuckDbOracleTests
{
    [Fact]
    public void Scalars_come_back_in_the_canonical_text()
    {
        using var duckDb = new DuckDbOracle();

        var table = duckDb
            .Run(
                """
                SELECT 1::TINYINT, true, 1.5::DECIMAL(5,2), 1e10::DOUBLE, 1.1::FLOAT, 'x', '\x0A\xFF'::BLOB, DATE '2024-02-29',
                  TIMESTAMPTZ '2024-02-29 12:00:00.5+00', TIMESTAMP '2024-02-29 12:00:00.5', TIME '12:00:00', NULL,
                  99999999999999999999999999999999999.125::DECIMAL(38,3), 'nan'::DOUBLE
                """
            )
            .RequireRows();

        Assert.Equal(
            [
                "1",
                "true",
                "1.50",
                "1.0E10",
                "1.1",
                "x",
                "0x0aff",
                "2024-02-29",
                "2024-02-29 12:00:00.5Z",
                "2024-02-29 12:00:00.5",
                "12:00:00",
                null,
                "99999999999999999999999999999999999.125",
                "NaN",
            ],
            Assert.Single(table.Rows)
        );
    }

    [Fact]
    public void Nested_values_are_json_arrays()
    {
        using var duckDb = new DuckDbOracle();

        var table = duckDb
            .Run("SELECT [1, NULL] AS a, MAP {'k': 1.5::DOUBLE} AS m, {'x': 1, 'b c': ['y']} AS s, [{'d': DATE '2024-01-01'}] AS n")
            .RequireRows();

        Assert.Equal(["[1,null]", "[[\"k\",\"1.5\"]]", "[1,[\"y\"]]", "[[\"2024-01-01\"]]"], Assert.Single(table.Rows));
        Assert.Equal("STRUCT(x INTEGER, \"b c\" VARCHAR[])", table.Columns[2].TypeText);
    }

    [Fact]
    public void A_table_of_canonical_rows_reads_back()
    {
        var rows = new EngineTable(
            [
                new("i", "bigint"),
                new("s", "string"),
                new("b", "binary"),
                new("t", "timestamp"),
                new("a", "array<double>"),
                new("m", "map<string,int>"),
                new("r", "struct<x:decimal(5,2),y z:date>"),
            ],
            [
                ["1", "it's", "0x0aff", "2024-02-29 12:00:00.5Z", "[\"1.0E10\",null]", "[[\"k\",1]]", "[\"1.50\",\"2024-01-01\"]"],
                [null, null, null, null, null, null, null],
                ["-9223372036854775808", "", "0x", "1900-01-01 00:00:00Z", "[]", "[]", "[null,null]"],
            ]
        );
        using var duckDb = new DuckDbOracle();
        duckDb.CreateTable("t", rows);

        Assert.Equal(rows.Rows, duckDb.Run("SELECT * FROM t").RequireRows().Rows);
    }

    [Fact]
    public void The_order_of_a_query_is_kept()
    {
        using var duckDb = new DuckDbOracle();

        var table = duckDb.Run("SELECT i FROM range(100) r(i) ORDER BY i DESC LIMIT 3").RequireRows();

        Assert.Equal(["99", "98", "97"], table.Lines(ordered: true));
    }

    [Fact]
    public void A_refusal_is_an_answer()
    {
        using var duckDb = new DuckDbOracle();

        var refused = Assert.IsType<EngineAnswer.Refused>(duckDb.Run("SELECT nothing FROM nowhere"));

        Assert.Contains("nowhere", refused.Message, StringComparison.Ordinal);
    }
}
