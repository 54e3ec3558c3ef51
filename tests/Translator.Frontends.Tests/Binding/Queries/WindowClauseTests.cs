using Translator.IR.Relations;

namespace Translator.Frontends.Tests.Binding.Queries;

public class WindowClauseTests
{
    private readonly BoundText text = BoundText.WithTables();

    [Fact]
    public void Calls_over_the_same_window_share_it()
    {
        var sql =
            "SELECT rank() OVER w, sum(a) OVER (PARTITION BY b ORDER BY a), max(a) OVER () FROM t WINDOW w AS (PARTITION BY b ORDER BY a)";
        var windows = text.Query(sql).DescendantsAndSelf().OfType<Window>().ToList();
        Assert.Equal([1, 2], windows.Select(static w => w.Calls.Count).Order());
    }

    [Fact]
    public void Windows_stand_over_aggregates()
    {
        Assert.Equal("Project Window Aggregate Scan", text.Shape("SELECT b, rank() OVER (ORDER BY sum(a)) AS r FROM t GROUP BY b"));
        Assert.Equal("Project Window Aggregate Scan", text.Shape("SELECT sum(count(*)) OVER () FROM t GROUP BY b"));
    }

    [Fact]
    public void Qualify_filters_over_windows() =>
        Assert.Equal("Project Filter Window Scan", text.Shape("SELECT a FROM t QUALIFY row_number() OVER (PARTITION BY b ORDER BY a) = 1"));

    [Fact]
    public void Generators_come_before_windows() =>
        Assert.Equal(
            "Project Window Generate Scan",
            text.Shape("SELECT explode(array(a, 1)) AS x, row_number() OVER (ORDER BY a) AS r FROM t")
        );

    [Theory]
    [InlineData("SELECT a FROM t WHERE row_number() OVER (ORDER BY a) = 1", "WINDOW_FUNCTION_NOT_ALLOWED_IN_CLAUSE")]
    [InlineData("SELECT rank() OVER w FROM t", "MISSING_WINDOW_SPECIFICATION")]
    [InlineData("SELECT explode(array(a)) + 1 FROM t", "UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS")]
    public void Mistakes(string sql, string condition) => Assert.Equal(condition, text.Condition(sql));
}
