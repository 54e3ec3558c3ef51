using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Tests.Binding.Queries;

public class NameResolutionTests
{
    private readonly BoundText text = BoundText.WithTables();

    [Theory]
    [InlineData("SELECT a FROM t", "a int")]
    [InlineData("SELECT T.A FROM t", "A int")]
    [InlineData("SELECT default.t.a, spark_catalog.default.t.b FROM t", "a int, b string?")]
    [InlineData("SELECT s.x, t.s.y FROM t", "x int?, y string?")]
    [InlineData("SELECT x.* FROM (SELECT a, b FROM t) x", "a int, b string?")]
    [InlineData("SELECT s.* FROM t", "x int?, y string?")]
    [InlineData("SELECT * EXCEPT (b) FROM t", "a int, s struct<x:int,y:string>?")]
    [InlineData("SELECT * EXCEPT (s.x) FROM t", "a int, b string?, s struct<y:string>")]
    [InlineData("SELECT q FROM t AS z(q, r, o)", "q int")]
    [InlineData("SELECT 1 AS one, 'x' AS two", "one int, two string")]
    public void Names_lead_to_columns(string sql, string columns) => Assert.Equal(columns, text.Columns(sql), ignoreCase: false);

    [Theory]
    [InlineData("SELECT nope FROM t", "UNRESOLVED_COLUMN.WITH_SUGGESTION", "nope")]
    [InlineData("SELECT u.c FROM t", "UNRESOLVED_COLUMN.WITH_SUGGESTION", "u.c")]
    [InlineData("SELECT a FROM t JOIN u ON t.a = u.a", "AMBIGUOUS_REFERENCE", "a")]
    [InlineData("SELECT a FROM missing", "TABLE_OR_VIEW_NOT_FOUND", "missing")]
    [InlineData("SELECT x.* FROM t", "CANNOT_RESOLVE_STAR_EXPAND", "x")]
    [InlineData("SELECT a AS k FROM t WHERE k = 1", "UNRESOLVED_COLUMN.WITH_SUGGESTION", "k")]
    public void Mistakes_have_a_condition_and_a_place(string sql, string condition, string place)
    {
        var error = text.Error(sql);
        Assert.Equal(condition, error.Condition);
        var at = Assert.NotNull(error.Location);
        Assert.Equal(place, at.Source.GetText(at.Span));
    }

    [Fact]
    public void A_mistyped_table_suggests_the_near_one()
    {
        var setup = new BoundText(null, "CREATE TABLE orders (id INT) USING parquet");
        Assert.Contains(setup.Error("SELECT * FROM ordres").Helps, static h => h.Text.Contains("orders", StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_item_sees_an_earlier_alias()
    {
        var project = Assert.IsType<Project>(text.Query("SELECT a + 1 AS n, n * 2 AS m FROM t"));
        var below = Assert.IsType<Project>(project.Input);
        Assert.Equal("n", below.Output[^1].Name);
        Assert.Contains(below.Output[^1].Id, project.Columns[1].Value.ReferencedColumns);
    }

    [Fact]
    public void An_input_column_comes_before_an_alias_of_its_name()
    {
        var project = Assert.IsType<Project>(text.Query("SELECT a + 1 AS b, b FROM t"));
        Assert.Equal("b string", $"{project.Output[1].Name} {project.Output[1].Type}");
    }

    [Theory]
    [InlineData("SELECT a AS x, sum(x) FROM t GROUP BY a", "UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_AGGREGATE_FUNC")]
    [InlineData("SELECT a AS x, row_number() OVER (ORDER BY x) FROM t", "UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_WINDOW")]
    public void An_alias_cannot_enter_aggregates_and_windows(string sql, string condition) => Assert.Equal(condition, text.Condition(sql));

    [Fact]
    public void A_subquery_sees_the_columns_around_it()
    {
        var filter = Assert.IsType<Filter>(
            Assert.IsType<Project>(text.Query("SELECT a FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.a = t.a)")).Input
        );
        var exists = Assert.IsType<Exists>(filter.Predicate);
        Assert.Equal([filter.Input.Output[0].Id], exists.Query.FreeColumns);
    }

    [Fact]
    public void A_repeated_column_is_not_ambiguous_outside() => Assert.Equal("a int", text.Columns("SELECT a FROM (SELECT a, a FROM t)"));
}
