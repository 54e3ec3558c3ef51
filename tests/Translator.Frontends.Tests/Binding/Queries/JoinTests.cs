using Translator.IR.Relations;

namespace Translator.Frontends.Tests.Binding.Queries;

public class JoinTests
{
    private readonly BoundText text = BoundText.WithTables();

    [Theory]
    [InlineData("SELECT * FROM t JOIN u ON t.a = u.a", "a int, b string?, s struct<x:int,y:string>?, a int?, c double?")]
    [InlineData("SELECT t.a, u.a FROM u RIGHT JOIN t ON t.a = u.a", "a int, a int?")]
    [InlineData("SELECT t.a FROM u LEFT JOIN t ON t.a = u.a", "a int?")]
    [InlineData("SELECT * FROM t JOIN u USING (a)", "a int, b string?, s struct<x:int,y:string>?, c double?")]
    [InlineData("SELECT * FROM u NATURAL LEFT JOIN t", "a int?, c double?, b string?, s struct<x:int,y:string>?")]
    [InlineData("SELECT a, t.a, u.a FROM t FULL JOIN u USING (a)", "a int?, a int?, a int?")]
    [InlineData("SELECT u.* FROM t JOIN u USING (a)", "a int?, c double?")]
    [InlineData("SELECT * FROM t LEFT SEMI JOIN u ON t.a = u.a", "a int, b string?, s struct<x:int,y:string>?")]
    [InlineData("SELECT t.b, l.m FROM t, LATERAL (SELECT t.a + 1 AS m) l", "b string?, m int")]
    [InlineData("SELECT x.a, y.a FROM t x, t y WHERE x.a = y.a", "a int, a int")]
    public void Columns_and_nullability(string sql, string columns) => Assert.Equal(columns, text.Columns(sql));

    [Fact]
    public void A_right_join_with_using_takes_the_right_key()
    {
        var project = Assert.IsType<Project>(text.Query("SELECT a FROM t RIGHT JOIN u USING (a)"));
        var join = Assert.IsType<Join>(project.Input);
        Assert.Equal(join.Right.Output[0].Id, project.Output[0].Id);
    }

    [Fact]
    public void A_self_join_reads_two_scans_with_columns_of_their_own()
    {
        var join = Assert.IsType<Join>(Assert.IsType<Project>(text.Query("SELECT 1 FROM t x CROSS JOIN t y")).Input);
        Assert.Empty(join.Left.Output.Select(static c => c.Id).Intersect(join.Right.Output.Select(static c => c.Id)));
    }

    [Theory]
    [InlineData("SELECT * FROM t JOIN u USING (b)", "UNRESOLVED_USING_COLUMN_FOR_JOIN")]
    [InlineData("SELECT c FROM t LEFT ANTI JOIN u ON t.a = u.a", "UNRESOLVED_COLUMN.WITH_SUGGESTION")]
    [InlineData("SELECT * FROM t, (SELECT t.a + 1 AS m) l", "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION")]
    public void Mistakes(string sql, string condition) => Assert.Equal(condition, text.Condition(sql));
}
