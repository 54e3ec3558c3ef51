using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Tests.Binding.Queries;

public class GroupByTests
{
    private readonly BoundText text = BoundText.WithTables();

    [Theory]
    [InlineData("SELECT b, count(*) AS n FROM t GROUP BY b")]
    [InlineData("SELECT b, count(*) AS n FROM t GROUP BY 1")]
    [InlineData("SELECT b AS k, count(*) AS n FROM t GROUP BY k")]
    [InlineData("SELECT b, count(*) AS n FROM t GROUP BY ALL")]
    public void Keys_by_expression_position_alias_and_all(string sql)
    {
        var aggregate = Assert.IsType<Aggregate>(Assert.IsType<Project>(text.Query(sql)).Input);
        Assert.Equal("b", Assert.Single(aggregate.Keys).Column.Name);
        Assert.Single(aggregate.Aggregates);
        Assert.True(aggregate.GroupingSets.IsEmpty);
    }

    [Fact]
    public void An_expression_that_equals_a_key_is_the_key()
    {
        var project = Assert.IsType<Project>(text.Query("SELECT (a + 1) * 2 AS d FROM t GROUP BY a + 1 HAVING a + 1 > 3"));
        var filter = Assert.IsType<Filter>(project.Input);
        var aggregate = Assert.IsType<Aggregate>(filter.Input);
        var key = Assert.Single(aggregate.Keys).Column.Id;
        Assert.Contains(key, project.Columns[0].Value.ReferencedColumns);
        Assert.Contains(key, filter.Predicate.ReferencedColumns);
    }

    [Fact]
    public void The_same_aggregate_is_computed_once()
    {
        var sql = "SELECT sum(a) + 1 AS x, sum(a) AS y FROM t HAVING sum(a) > 0 ORDER BY sum(a)";
        var aggregate = Assert.Single(Descend(text.Query(sql)).OfType<Aggregate>());
        Assert.Single(aggregate.Aggregates);
    }

    [Theory]
    [InlineData("GROUP BY ROLLUP (b, a)", "01 0 ")]
    [InlineData("GROUP BY b, a WITH ROLLUP", "01 0 ")]
    [InlineData("GROUP BY CUBE (b, a)", "01 0 1 ")]
    [InlineData("GROUP BY GROUPING SETS ((b, a), (b), ())", "01 0 ")]
    [InlineData("GROUP BY b, a GROUPING SETS ((a), (b))", "1 0")]
    [InlineData("GROUP BY b, ROLLUP (a)", "01 0")]
    [InlineData("GROUP BY GROUPING SETS (ROLLUP (b), (a))", "0  1")]
    public void Grouping_sets(string groupBy, string sets)
    {
        var aggregate = Assert.Single(Descend(text.Query($"SELECT b, a, count(*) FROM t {groupBy}")).OfType<Aggregate>());
        Assert.Equal(sets, string.Join(' ', aggregate.GroupingSets.Select(static s => string.Concat(s.Keys))));
        Assert.All(aggregate.Keys, static k => Assert.True(k.Column.Nullable));
    }

    [Fact]
    public void What_grouping_sets_leave_out_can_be_null() =>
        Assert.Equal("a int?, n int?", text.Columns("SELECT a, a + 1 AS n FROM t GROUP BY ROLLUP (a)"));

    [Fact]
    public void Grouping_reads_the_grouping_id() =>
        Assert.Equal("g tinyint, i bigint", text.Columns("SELECT grouping(a) AS g, grouping_id() AS i FROM t GROUP BY CUBE (a, b)"));

    [Theory]
    [InlineData("SELECT a, b FROM t GROUP BY a", "MISSING_AGGREGATION")]
    [InlineData("SELECT a, count(*) FROM t", "MISSING_GROUP_BY")]
    [InlineData("SELECT a, count(*) FROM t GROUP BY 3", "GROUP_BY_POS_OUT_OF_RANGE")]
    [InlineData("SELECT a, count(*) FROM t GROUP BY 2", "GROUP_BY_POS_AGGREGATE")]
    [InlineData("SELECT a FROM t GROUP BY count(*)", "GROUP_BY_AGGREGATE")]
    [InlineData("SELECT a + sum(a) FROM t GROUP BY ALL", "UNRESOLVED_ALL_IN_GROUP_BY")]
    [InlineData("SELECT sum(count(*)) FROM t", "NESTED_AGGREGATE_FUNCTION")]
    [InlineData("SELECT grouping(a) FROM t GROUP BY a", "UNSUPPORTED_GROUPING_EXPRESSION")]
    [InlineData("SELECT grouping(b) FROM t GROUP BY CUBE (a)", "GROUPING_COLUMN_MISMATCH")]
    [InlineData("SELECT a FROM t WHERE sum(a) > 1", "INVALID_WHERE_CONDITION")]
    [InlineData("SELECT a FROM t GROUP BY a HAVING b = 'x'", "UNRESOLVED_COLUMN.WITH_SUGGESTION")]
    [InlineData(
        "SELECT a, (SELECT max(c) FROM u WHERE u.a = t.a) FROM t GROUP BY a",
        "SCALAR_SUBQUERY_IS_IN_GROUP_BY_OR_AGGREGATE_FUNCTION"
    )]
    public void Mistakes(string sql, string condition) => Assert.Equal(condition, text.Condition(sql));

    [Theory]
    [InlineData("SELECT b FROM t GROUP BY b HAVING sum(a) > 2 ORDER BY sum(a)", "UNRESOLVED_COLUMN.WITH_SUGGESTION")]
    [InlineData("SELECT b FROM t GROUP BY b HAVING max(b) > 'k' ORDER BY max(b)", "UNSUPPORTED_EXPR_FOR_OPERATOR")]
    [InlineData("SELECT b, rank() OVER (ORDER BY sum(a)) FROM t GROUP BY b ORDER BY sum(a)", "UNRESOLVED_COLUMN.WITH_SUGGESTION")]
    public void An_order_cannot_reach_through_having_and_windows(string sql, string condition) =>
        Assert.Equal(condition, text.Condition(sql));

    [Theory]
    [InlineData("SELECT b, sum(a) FROM t GROUP BY b HAVING sum(a) > 2 ORDER BY sum(a)")]
    [InlineData("SELECT b FROM t GROUP BY b, a HAVING sum(a) > 2 ORDER BY a")]
    [InlineData("SELECT EXISTS (SELECT 1 FROM u WHERE u.a = t.a) FROM t GROUP BY EXISTS (SELECT 1 FROM u WHERE u.a = t.a)")]
    [InlineData("SELECT b AS a FROM t GROUP BY b HAVING a > 'x'")]
    public void Grouped_queries_that_bind(string sql) => Assert.NotNull(text.Query(sql));

    [Fact]
    public void The_missing_column_is_pointed_at()
    {
        var at = Assert.NotNull(text.Error("SELECT a, upper(b) FROM t GROUP BY a").Location);
        Assert.Equal("b", at.Source.GetText(at.Span));
    }

    private static IEnumerable<Relation> Descend(Relation relation) => relation.DescendantsAndSelf();
}
