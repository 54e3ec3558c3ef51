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
    [InlineData("SELECT randn('7')", "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE")]
    [InlineData("SELECT pmod('7', '3')", "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE")]
    public void Is_refused(string sql, string condition) => Assert.Equal(condition, BoundText.WithTables().Condition(sql));

    [Theory]
    [InlineData("SELECT * FROM (SELECT max(a) AS m FROM t), LATERAL (SELECT m + rand(7) AS r)")]
    [InlineData("SELECT grouping_id() FROM t GROUP BY GROUPING SETS ((), ())")]
    [InlineData("SELECT count(*) FROM t GROUP BY GROUPING SETS (()) HAVING grouping_id() = 0")]
    [InlineData("SELECT * FROM VALUES (current_timestamp())")]
    [InlineData("SELECT rand(NULL), rand(7L), json_array_length(NULL)")]
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
}
