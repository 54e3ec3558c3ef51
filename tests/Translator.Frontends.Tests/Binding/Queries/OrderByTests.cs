using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Tests.Binding.Queries;

public class OrderByTests
{
    private readonly BoundText text = BoundText.WithTables();

    [Theory]
    [InlineData("SELECT a, b FROM t ORDER BY b", "Sort Project Scan")]
    [InlineData("SELECT a AS k FROM t ORDER BY k", "Sort Project Scan")]
    [InlineData("SELECT a AS k FROM t ORDER BY a", "Sort Project Scan")]
    [InlineData("SELECT a FROM t ORDER BY b", "Project Sort Project Scan")]
    [InlineData("SELECT a FROM t ORDER BY 1 LIMIT 3 OFFSET 1", "Limit Sort Project Scan")]
    [InlineData("SELECT b, sum(a) AS n FROM t GROUP BY b ORDER BY sum(a)", "Sort Project Aggregate Scan")]
    [InlineData("SELECT b FROM t GROUP BY b ORDER BY max(a)", "Project Sort Project Aggregate Scan")]
    [InlineData("SELECT DISTINCT b FROM t ORDER BY b", "Sort Distinct Project Scan")]
    [InlineData("SELECT a FROM t UNION SELECT a FROM u ORDER BY a", "Sort SetOperation Project Scan")]
    public void The_order_stands_over_what_it_sees(string sql, string shape) => Assert.Equal(shape, text.Shape(sql));

    [Fact]
    public void Hidden_columns_do_not_show() => Assert.Equal("a int", text.Columns("SELECT a FROM t ORDER BY b, s.x"));

    [Fact]
    public void Order_by_all_takes_every_column()
    {
        var sort = Assert.IsType<Sort>(text.Query("SELECT b, a FROM t ORDER BY ALL DESC"));
        Assert.Equal(["b", "a"], sort.Keys.Select(static k => Assert.IsType<ColumnReference>(k.Value).Column.Name));
        Assert.All(sort.Keys, static k => Assert.True(k is { Descending: true, NullsFirst: false }));
    }

    [Theory]
    [InlineData("SELECT a FROM t ORDER BY 2", "ORDER_BY_POS_OUT_OF_RANGE")]
    [InlineData("SELECT DISTINCT a FROM t ORDER BY b", "UNRESOLVED_COLUMN.WITH_SUGGESTION")]
    [InlineData("SELECT count(*) FROM t ORDER BY a", "UNRESOLVED_COLUMN.WITH_SUGGESTION")]
    [InlineData("SELECT a FROM t ORDER BY sum(a)", "UNSUPPORTED_EXPR_FOR_OPERATOR")]
    [InlineData("SELECT a FROM t LIMIT a", "INVALID_LIMIT_LIKE_EXPRESSION.IS_UNFOLDABLE")]
    [InlineData("SELECT a FROM t LIMIT -1", "INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE")]
    [InlineData("SELECT a FROM t LIMIT 'x'", "INVALID_LIMIT_LIKE_EXPRESSION.DATA_TYPE")]
    [InlineData("SELECT a FROM t ORDER BY a SORT BY a", "UNSUPPORTED_FEATURE.COMBINATION_QUERY_RESULT_CLAUSES")]
    public void Mistakes(string sql, string condition) => Assert.Equal(condition, text.Condition(sql));
}
