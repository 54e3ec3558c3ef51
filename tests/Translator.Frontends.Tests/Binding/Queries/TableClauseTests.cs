using Translator.Frontends.Binding.Statements;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Tests.Binding.Queries;

public class TableClauseTests
{
    private readonly BoundText text = BoundText.WithTables();

    [Theory]
    [InlineData("SELECT * FROM VALUES (1, 'x'), (2, NULL) AS v(i, j)", "i int, j string?")]
    [InlineData("VALUES (1, 2.5), (3, 4.25)", "col1 int, col2 decimal(3,2)")]
    [InlineData("SELECT a, x FROM t LATERAL VIEW explode(array(1, 2)) v AS x", "a int, x int")]
    [InlineData("SELECT x FROM t LATERAL VIEW OUTER explode(array(1, 2)) v AS x", "x int?")]
    [InlineData("SELECT v.x FROM t, LATERAL explode(array(a)) AS v(x)", "x int")]
    [InlineData("SELECT a, explode(array('p', 'q')) FROM t", "a int, col string")]
    [InlineData("SELECT id FROM range(3)", "id bigint")]
    [InlineData("SELECT * FROM (SELECT a, b, s.x AS x FROM t) PIVOT (sum(x) FOR b IN ('p', 'q' AS qq))", "a int, p bigint?, qq bigint?")]
    [InlineData(
        "SELECT * FROM (SELECT a, b, s.x AS x FROM t) PIVOT (sum(x) AS s, count(*) AS n FOR b IN ('p'))",
        "a int, p_s bigint?, p_n bigint?"
    )]
    [InlineData("SELECT * FROM u UNPIVOT (v FOR name IN (a, c))", "name string, v double?")]
    public void Columns(string sql, string columns) => Assert.Equal(columns, text.Columns(sql));

    [Theory]
    [InlineData("VALUES (1, 2), (3)", "INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH")]
    [InlineData("VALUES (1), (array(2))", "INVALID_INLINE_TABLE.INCOMPATIBLE_TYPES_IN_INLINE_TABLE")]
    [InlineData("SELECT * FROM t LATERAL VIEW explode(array(1)) v AS x, y", "NUM_TABLE_VALUE_ALIASES_MISMATCH")]
    public void Mistakes(string sql, string condition) => Assert.Equal(condition, text.Condition(sql));

    [Theory]
    [InlineData("SELECT * FROM t TABLESAMPLE (10 PERCENT)", "TABLESAMPLE")]
    [InlineData("SELECT * FROM t VERSION AS OF 3", "Time travel")]
    [InlineData("SELECT TRANSFORM (a) USING 'cat' AS (z) FROM t", "TRANSFORM")]
    public void What_is_not_run_yet_says_so(string sql, string clause)
    {
        var refused = Assert.IsType<BoundRefused>(text.Statement(sql));
        Assert.Equal("TR5002", refused.Descriptor.Code);
        Assert.Contains(clause, refused.Name, StringComparison.Ordinal);
        Assert.NotNull(refused.Effect);
    }

    [Fact]
    public void Files_need_a_table()
    {
        var error = text.Error("SELECT * FROM parquet.`/data/x`");
        Assert.Equal("TR5003", error.Code);
        Assert.NotEmpty(error.Helps);
    }

    [Fact]
    public void A_time_window_is_a_column_of_the_group()
    {
        var sql = "SELECT window.start AS w, k, count(*) AS n FROM e GROUP BY window(ts, '1 hour'), k";
        Assert.Equal("w timestamp, k string?, n bigint", text.Columns(sql));
        var window = Assert.Single(text.Query(sql).DescendantsAndSelf().OfType<TimeWindow>());
        Assert.Equal((TimeWindowKind.Tumble, 3_600_000_000L), (window.Kind, window.Size));
    }

    [Fact]
    public void A_session_is_one_of_the_other_keys()
    {
        var sql = "SELECT k, session_window.end AS t, count(*) AS n FROM e GROUP BY k, session_window(ts, '30 minutes')";
        var window = Assert.Single(text.Query(sql).DescendantsAndSelf().OfType<TimeWindow>());
        Assert.Equal(TimeWindowKind.Session, window.Kind);
        Assert.Equal(window.Input.Output.First(static c => c.Name == "k").Id, Assert.Single(window.Partition.Single().ReferencedColumns));
    }

    [Fact]
    public void Two_different_time_windows_are_a_mistake() =>
        Assert.Equal(
            "_LEGACY_ERROR_TEMP_1039",
            text.Condition("SELECT count(*) FROM e GROUP BY window(ts, '1 hour'), window(ts, '2 hours')")
        );

    [Theory]
    [InlineData("FROM t |> WHERE a > 1 |> SELECT a, b", "a int, b string?")]
    [InlineData("FROM t |> AGGREGATE count(*) AS n GROUP BY b", "b string?, n bigint")]
    [InlineData("FROM t |> EXTEND a + 1 AS z |> DROP s |> SET a = z", "a int, b string?, z int")]
    [InlineData("FROM t |> AS q |> JOIN u ON q.a = u.a |> SELECT q.b, c", "b string?, c double?")]
    public void Pipes(string sql, string columns) => Assert.Equal(columns, text.Columns(sql));

    [Fact]
    public void A_hint_is_kept_and_noted()
    {
        Assert.IsType<Hinted>(text.Query("SELECT /*+ BROADCAST(t) */ a FROM t"));
        Assert.Equal("TR2190", Assert.Single(text.Diagnostics).Code);
    }
}
