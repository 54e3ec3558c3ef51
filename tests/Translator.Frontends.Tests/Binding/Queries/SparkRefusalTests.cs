using Translator.Frontends.Binding.Statements;
using Translator.Frontends.Profiles;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Tests.Binding.Queries;

/// <summary>What Spark 4.3.0 refuses, with the condition that it gives; each was asked.</summary>
public class SparkRefusalTests
{
    [Theory]
    [InlineData("USE SCHEMA nowhere", "SCHEMA_NOT_FOUND")]
    [InlineData("SELECT * FROM t NATURAL JOIN LATERAL (SELECT a + 1 AS a)", "INCOMPATIBLE_JOIN_TYPES")]
    [InlineData("SELECT * FROM t JOIN LATERAL (SELECT t.a AS a) USING (a)", "UNSUPPORTED_FEATURE.LATERAL_JOIN_USING")]
    [InlineData(
        "SELECT * FROM t, LATERAL (SELECT a + rand(7) AS r)",
        "UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.NON_DETERMINISTIC_LATERAL_SUBQUERIES"
    )]
    [InlineData("SELECT * FROM t, LATERAL (SELECT * FROM (SELECT a), LATERAL (SELECT b))", "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION")]
    [InlineData(
        "TABLE u |> AGGREGATE sum(c) GROUP BY a, c GROUPING SETS (a, c)",
        "UNSUPPORTED_FEATURE.PIPE_OPERATOR_AGGREGATE_UNSUPPORTED_CASE"
    )]
    [InlineData("TABLE u |> AGGREGATE sum(c) GROUP BY a, c WITH ROLLUP", "UNSUPPORTED_FEATURE.PIPE_OPERATOR_AGGREGATE_UNSUPPORTED_CASE")]
    [InlineData("SELECT * FROM VALUES (uuid())", "INVALID_INLINE_TABLE.CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE")]
    [InlineData("SELECT count(*) FROM t GROUP BY GROUPING SETS ((), ()) HAVING grouping_id() = 0", "UNSUPPORTED_GROUPING_EXPRESSION")]
    [InlineData("SELECT json_array_length(a) FROM t", "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE")]
    [InlineData("SELECT json_object_keys(a) FROM t", "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE")]
    [InlineData("SELECT rand(0.5)", "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE")]
    [InlineData("SELECT stack(9223372036854775807, 1, 2)", "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE")]
    [InlineData("SELECT randn('7')", "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE")]
    [InlineData("SELECT pmod('7', '3')", "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE")]
    [InlineData("SELECT array(1, 2) AS l, explode(l) AS x", "INTERNAL_ERROR")]
    [InlineData("SELECT explode(array(1, 2)) AS x, count(*), x + 1", "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION")]
    [InlineData("SELECT encode('a', charset => 'utf-8')", "NAMED_PARAMETERS_NOT_SUPPORTED")]
    [InlineData("SELECT window_time(window) FROM e GROUP BY window(ts, '5 minutes')", "MISSING_AGGREGATION")]
    [InlineData("SELECT sum(a) FROM t GROUP BY a + 1 HAVING 1 + a > 5 ORDER BY 1 + a", "UNRESOLVED_COLUMN.WITH_SUGGESTION")]
    public void Is_refused(string sql, string condition) => Assert.Equal(condition, BoundText.WithTables().Condition(sql));

    [Theory]
    [InlineData("SELECT * FROM (SELECT max(a) AS m FROM t), LATERAL (SELECT m + rand(7) AS r)")]
    [InlineData("SELECT grouping_id() FROM t GROUP BY GROUPING SETS ((), ())")]
    [InlineData("SELECT count(*) FROM t GROUP BY GROUPING SETS (()) HAVING grouping_id() = 0")]
    [InlineData("SELECT * FROM VALUES (current_timestamp())")]
    [InlineData("SELECT rand(NULL), rand(7L), json_array_length(NULL)")]
    [InlineData("SELECT explode(array(1, 2)) AS x, x + 1 AS y")]
    [InlineData("SELECT array(1, 2) AS l, explode(l) AS x, count(*)")]
    [InlineData("SELECT explode(collection => array(1, 2)), mask('a', upperChar => 'q')")]
    [InlineData("SELECT window_time(window) FROM e GROUP BY window(ts, '5 minutes'), window_time(window)")]
    [InlineData("SELECT b || 'x', 1 + a FROM t GROUP BY b || 'x', a + 1 ORDER BY 1 + a")]
    [InlineData("SELECT a > 1, 2 = a FROM t GROUP BY 1 < a, a = 2")]
    public void Is_taken(string sql) => BoundText.WithTables().Query(sql);

    [Theory]
    [InlineData("SELECT window(ts, '5 minutes').start FROM e QUALIFY window(ts, '5 minutes').start IS NOT NULL")]
    [InlineData("SELECT count(*) FROM e GROUP BY k, session_window(ts, '5 minutes') WITH ROLLUP")]
    [InlineData("SELECT explode(array(1, 2)), count(*) OVER (), count(*)")]
    [InlineData("SELECT a, sum(a) FROM t GROUP BY ROLLUP (a) ORDER BY sum(a)")]
    public void Is_not_supported_where_Spark_answers_by_its_plan(string sql) =>
        Assert.Equal("TR5002", BoundText.WithTables().Error(sql).Code);

    [Fact]
    public void Old_intervals_are_not_supported_as_the_difference_of_dates()
    {
        var text = BoundText.WithTables(SourceProfile.SparkLegacy with { LegacyIntervals = true });
        Assert.Equal("TR3099", text.Error("SELECT DATE '2024-03-01' - DATE '2024-02-01'").Code);
    }

    [Theory]
    [InlineData("SELECT 'x' AS current_user, current_user AS u", "current_user")]
    [InlineData("SELECT (SELECT current_user) AS u FROM VALUES ('x') v(current_user)", "current_user")]
    [InlineData("SELECT current_user AS u FROM VALUES ('x') v(current_user)", null)]
    [InlineData("SELECT 'x' AS current_user FROM t ORDER BY current_user", null)]
    public void A_function_without_parentheses_comes_after_columns_and_before_aliases_and_outer_columns(string sql, string? called)
    {
        var calls = BoundText
            .WithTables()
            .Query(sql)
            .DescendantsAndSelf()
            .SelectMany(static r => r.Expressions)
            .SelectMany(static e => e.DescendantsAndSelf().Concat(e.Queries.SelectMany(static q => q.Expressions)))
            .OfType<Call>();
        Assert.Equal(called, calls.Distinct().SingleOrDefault()?.Function.Id);
    }

    [Fact]
    public void A_column_called_all_is_meant_by_ORDER_BY_ALL()
    {
        var sort = BoundText.WithTables().Query("SELECT p FROM VALUES (2, 1) AS v(p, all) ORDER BY ALL");
        Assert.Contains(
            "all",
            sort.DescendantsAndSelf().OfType<Sort>().Single().Keys.Select(static k => ((ColumnReference)k.Value).Column.Name)
        );
    }

    [Theory]
    [InlineData("t LEFT JOIN (SELECT * FROM u WHERE u.a = o.n) x ON x.a = t.a")]
    [InlineData("(SELECT * FROM u WHERE u.a = o.n) x RIGHT JOIN t ON x.a = t.a")]
    [InlineData("(SELECT * FROM u WHERE u.a = o.n) x FULL JOIN t ON x.a = t.a")]
    [InlineData("t LEFT SEMI JOIN (SELECT * FROM u WHERE u.a = o.n) x ON x.a = t.a")]
    [InlineData("t LEFT ANTI JOIN (SELECT * FROM u WHERE u.a = o.n) x ON x.a = t.a")]
    public void A_side_of_a_join_whose_rows_may_be_missing_takes_no_outer_column(string join) =>
        Assert.Equal(
            "UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.ACCESSING_OUTER_QUERY_COLUMN_IS_NOT_ALLOWED",
            BoundText.WithTables().Condition($"SELECT * FROM e o WHERE EXISTS (SELECT 1 FROM {join})")
        );

    [Theory]
    [InlineData("(SELECT * FROM u WHERE u.a = o.n) x LEFT JOIN t ON x.a = t.a")]
    [InlineData("(SELECT * FROM u WHERE u.a = o.n) x LEFT SEMI JOIN t ON x.a = t.a")]
    [InlineData("t JOIN (SELECT * FROM u WHERE u.a = o.n) x ON x.a = t.a")]
    public void The_other_side_takes_it(string join) =>
        BoundText.WithTables().Query($"SELECT * FROM e o WHERE EXISTS (SELECT 1 FROM {join})");

    [Fact]
    public void A_map_from_outside_cannot_be_read_by_a_column_of_the_subquery()
    {
        var text = new BoundText(null, "CREATE TABLE m (k MAP<INT, INT>, n INT) USING parquet", "CREATE TABLE u (a INT) USING parquet");
        Assert.Equal(
            "UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_CORRELATED_REFERENCE_DATA_TYPE",
            text.Condition("SELECT * FROM m WHERE EXISTS (SELECT 1 FROM u WHERE k[u.a] = 1)")
        );
        text.Query("SELECT * FROM m WHERE EXISTS (SELECT 1 FROM u WHERE k[1] = u.a)");
    }

    [Fact]
    public void A_subquery_over_a_key_of_grouping_sets_binds_and_is_not_run()
    {
        var sql = "SELECT a, EXISTS (SELECT 1 FROM u WHERE u.a = t.a) FROM t GROUP BY ROLLUP (a)";
        Assert.IsType<BoundRefused>(BoundText.WithTables().Statement(sql));
    }

    [Theory]
    [InlineData("'1.2'", "SECOND_FUNCTION_ARGUMENT_NOT_INTEGER")]
    [InlineData("concat('1', '')", "SECOND_FUNCTION_ARGUMENT_NOT_INTEGER")]
    [InlineData("b", "UNEXPECTED_INPUT_TYPE")]
    public void Without_ANSI_mode_days_as_text_are_read_while_planning(string days, string condition)
    {
        var text = BoundText.WithTables(SourceProfile.SparkLegacy);
        Assert.EndsWith(condition, text.Condition($"SELECT date_add(DATE '2024-02-28', {days}) FROM t"), StringComparison.Ordinal);
        text.Query("SELECT date_add(DATE '2024-02-28', ' 1 ')");
    }

    [Fact]
    public void The_same_sum_in_another_order_is_one_grouping_key()
    {
        var query = BoundText
            .WithTables()
            .Query("SELECT a + n, n FROM (SELECT a, a AS n FROM t) GROUP BY GROUPING SETS ((a + n), (n + a), (n))");
        var aggregate = Assert.Single(query.DescendantsAndSelf().OfType<Aggregate>());
        Assert.Equal(2, aggregate.Keys.Count);
        Assert.Equal(3, aggregate.GroupingSets.Count);
    }

    [Fact]
    public void Columns_of_fixed_and_greatest_length_are_read_as_strings()
    {
        var text = new BoundText(null, "CREATE TABLE c (f CHAR(3), v VARCHAR(4)) USING parquet");
        Assert.Equal("f string?, v string?, t string", text.Columns("SELECT f, v, typeof(f) AS t FROM c"));
    }
}
