using Translator.IR.Relations;

namespace Translator.Frontends.Tests.Binding.Queries;

public class CommonTableTests
{
    private readonly BoundText text = BoundText.WithTables();

    [Fact]
    public void References_copy_the_columns()
    {
        var with = Assert.IsType<With>(text.Query("WITH q AS (SELECT a FROM t) SELECT x.a FROM q x JOIN q y ON x.a = y.a"));
        var references = with.Body.DescendantsAndSelf().OfType<CteReference>().ToList();
        Assert.Equal(2, references.Count);
        Assert.All(references, r => Assert.Equal(with.Definitions[0].Id, r.Id));
        Assert.Equal(2, references.Select(static r => r.Columns[0].Id).Distinct().Count());
    }

    [Theory]
    [InlineData("WITH q(k) AS (SELECT a FROM t) SELECT * FROM q", "k int")]
    [InlineData("WITH t AS (SELECT 'x' AS only) SELECT * FROM t", "only string")]
    [InlineData("WITH q AS (SELECT 1 AS v), r AS (SELECT v + 1 AS w FROM q) SELECT w FROM r", "w int")]
    [InlineData("WITH q AS (SELECT 1 AS v) SELECT * FROM (WITH q AS (SELECT 'in' AS v) SELECT v FROM q)", "v string")]
    [InlineData("WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT n FROM r", "n int?")]
    public void Names_and_shadowing(string sql, string columns) => Assert.Equal(columns, text.Columns(sql));

    [Fact]
    public void A_recursive_query_refers_to_its_own_rounds()
    {
        var with = Assert.IsType<With>(
            text.Query("WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT n FROM r")
        );
        var recursion = Assert.IsType<RecursiveUnion>(with.Definitions[0].Query);
        Assert.Equal(with.Definitions[0].Id, recursion.Id);
        Assert.Equal(recursion.Id, Assert.Single(recursion.Step.DescendantsAndSelf().OfType<CteReference>()).Id);
    }

    [Theory]
    [InlineData("WITH q AS (SELECT 1), q AS (SELECT 2) SELECT * FROM q", "DUPLICATED_CTE_NAMES")]
    [InlineData(
        "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1.5 FROM r) SELECT n FROM r",
        "CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE"
    )]
    [InlineData("WITH RECURSIVE r AS (SELECT n FROM r) SELECT n FROM r", "INVALID_RECURSIVE_CTE")]
    public void Mistakes(string sql, string condition) => Assert.Equal(condition, text.Condition(sql));
}
