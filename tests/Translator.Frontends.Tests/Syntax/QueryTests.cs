using Translator.Frontends.Profiles;
using Translator.Frontends.Syntax;

namespace Translator.Frontends.Tests.Syntax;

public class QueryTests
{
    [Fact]
    public void EveryClauseOfASelectHasItsPlace()
    {
        var query = Parsing.Query<OrganizedQuerySyntax>(
            """
            SELECT /*+ BROADCAST(b), COALESCE(1) */ DISTINCT a.x AS y, count(*) n, a.*
            FROM t a, u b
            WHERE a.x > 1 GROUP BY a.x HAVING count(*) > 2 QUALIFY row_number() OVER w = 1 WINDOW w AS (PARTITION BY a.x ORDER BY n DESC)
            ORDER BY y NULLS LAST, n ASC LIMIT 10 OFFSET 5
            """
        );
        var select = Assert.IsType<SelectSyntax>(query.Body);
        Assert.Equal(SetQuantifier.Distinct, select.Quantifier);
        Assert.Equal(["BROADCAST", "COALESCE"], select.Hints.Select(h => h.Name.Value));
        Assert.Equal(["y", "n", ""], select.Items.Select(i => i.Aliases is [var alias] ? alias.Value : ""));
        Assert.Equal(2, select.From?.Tables.Count);
        Assert.NotNull(select.Where);
        Assert.NotNull(select.GroupBy);
        Assert.NotNull(select.Having);
        Assert.NotNull(select.Qualify);
        Assert.Equal("w", Assert.Single(select.Windows).Name.Value);
        Assert.Equal([NullOrder.Last, NullOrder.Unspecified], query.OrderBy.Select(i => i.Nulls));
        Assert.Equal(("10", "5"), (Infix.Of(query.Limit!), Infix.Of(query.Offset!)));
    }

    [Fact]
    public void IntersectBindsTighterThanUnion()
    {
        var union = Parsing.Query<SetOperationSyntax>("SELECT 1 UNION ALL SELECT 2 INTERSECT SELECT 3 EXCEPT SELECT 4");
        Assert.Equal(SetOperator.Except, union.Operator);
        var left = Assert.IsType<SetOperationSyntax>(union.Left);
        Assert.True(left.All);
        Assert.Equal(SetOperator.Intersect, Assert.IsType<SetOperationSyntax>(left.Right).Operator);
    }

    [Theory]
    [InlineData("JOIN", JoinKind.Inner)]
    [InlineData("INNER JOIN", JoinKind.Inner)]
    [InlineData("CROSS JOIN", JoinKind.Cross)]
    [InlineData("LEFT JOIN", JoinKind.LeftOuter)]
    [InlineData("RIGHT OUTER JOIN", JoinKind.RightOuter)]
    [InlineData("FULL OUTER JOIN", JoinKind.FullOuter)]
    [InlineData("LEFT SEMI JOIN", JoinKind.LeftSemi)]
    [InlineData("SEMI JOIN", JoinKind.LeftSemi)]
    [InlineData("ANTI JOIN", JoinKind.LeftAnti)]
    public void JoinsKnowTheirKind(string words, JoinKind kind)
    {
        var join = Assert.IsType<JoinSyntax>(Parsing.Select($"SELECT * FROM a {words} b ON a.x = b.x").From!.Tables[0]);
        Assert.Equal(kind, join.Kind);
        Assert.NotNull(join.Condition);
        Assert.Equal(
            ["x"],
            ((JoinSyntax)Parsing.Select($"SELECT * FROM a {words} b USING (x)").From!.Tables[0]).Using.Select(c => c.Value)
        );
    }

    [Fact]
    public void FromTakesEveryKindOfTable()
    {
        var from = Parsing
            .Select(
                """
                SELECT * FROM db.t VERSION AS OF 3 TABLESAMPLE (10 PERCENT) AS a(x), (SELECT 1) s, LATERAL (SELECT a.x) l,
                range(10) AS r(id), VALUES (1, 'a'), (2, 'b') AS v(n, s), ((b JOIN c USING (k)) NATURAL JOIN d) p
                """
            )
            .From!;
        Assert.Collection(
            from.Tables,
            t => Assert.True(Assert.IsType<NamedTableSyntax>(t).TimeTravel!.Version),
            t => Assert.False(Assert.IsType<SubqueryTableSyntax>(t).Lateral),
            t => Assert.True(Assert.IsType<SubqueryTableSyntax>(t).Lateral),
            t => Assert.Equal("range", Assert.IsType<FunctionTableSyntax>(t).Function.Name.Text),
            t => Assert.Equal(2, Assert.IsType<ValuesTableSyntax>(t).Values.Rows.Count),
            t => Assert.True(Assert.IsType<JoinSyntax>(Assert.IsType<ParenthesizedTableSyntax>(t).Table).Natural)
        );
    }

    [Fact]
    public void LateralViewsStandOverAllTables()
    {
        var from = Parsing.Select("SELECT * FROM a, b LATERAL VIEW explode(a.x) t AS y LATERAL VIEW OUTER posexplode(b.m) u AS p, v").From!;
        Assert.Equal(2, from.Tables.Count);
        Assert.Equal(
            ["t:y", "u:p,v"],
            from.LateralViews.Select(v => $"{v.Alias!.Value}:{string.Join(',', v.Columns.Select(c => c.Value))}")
        );
        Assert.True(from.LateralViews[1].Outer);
    }

    [Fact]
    public void GroupingHasItsForms()
    {
        var grouping = Parsing.Select("SELECT 1 FROM t GROUP BY a, ROLLUP (b, (c, d)), GROUPING SETS ((a), ())").GroupBy!;
        var rollup = Assert.IsType<GroupingSetsSyntax>(grouping.Elements[1]);
        Assert.Equal(2, Assert.IsType<GroupingSetSyntax>(rollup.Elements[1]).Expressions.Count);
        Assert.Empty(Assert.IsType<GroupingSetSyntax>(Assert.IsType<GroupingSetsSyntax>(grouping.Elements[2]).Elements[1]).Expressions);
        Assert.True(Parsing.Select("SELECT a FROM t GROUP BY ALL").GroupBy!.All);
        Assert.Equal(GroupingForm.Cube, Parsing.Select("SELECT a FROM t GROUP BY a, b WITH CUBE").GroupBy!.TrailingForm);
        Assert.Equal(2, Parsing.Select("SELECT a FROM t GROUP BY a, b GROUPING SETS ((a), b)").GroupBy!.TrailingSets.Count);
    }

    [Fact]
    public void PivotAndUnpivotKeepTheirParts()
    {
        var pivot = Assert.IsType<PivotSyntax>(
            Assert
                .IsType<PivotedTableSyntax>(
                    Parsing.Select("SELECT * FROM t PIVOT (sum(x) AS s, max(x) FOR (y, z) IN ((1, 2) AS a, (3, 4))) p").From!.Tables[0]
                )
                .Pivot
        );
        Assert.Equal((2, 2, 2, "p"), (pivot.Aggregates.Count, pivot.Columns.Count, pivot.Values.Count, pivot.Alias!.Name!.Value));
        var unpivot = Assert.IsType<UnpivotSyntax>(
            Assert
                .IsType<PivotedTableSyntax>(
                    Parsing.Select("SELECT * FROM t UNPIVOT INCLUDE NULLS (v FOR n IN (a AS x, b))").From!.Tables[0]
                )
                .Pivot
        );
        Assert.Equal((true, "n", 2), (unpivot.IncludeNulls, unpivot.NameColumn.Value, unpivot.Columns.Count));
    }

    [Fact]
    public void WithNamesItsTables()
    {
        var with = Parsing.Query<WithQuerySyntax>(
            "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r), s AS (TABLE r) SELECT * FROM s"
        );
        Assert.True(with.Recursive);
        Assert.Equal(["r", "s"], with.Tables.Select(t => t.Name.Value));
        Assert.IsType<TableQuerySyntax>(with.Tables[1].Query);
    }

    [Fact]
    public void FramesAreWhatTheySay()
    {
        var call = (FunctionCallSyntax)
            Parsing.Expression(
                "sum(x) FILTER (WHERE y > 0) OVER (w PARTITION BY a ORDER BY b RANGE BETWEEN INTERVAL '1' DAY PRECEDING AND CURRENT ROW)"
            );
        Assert.NotNull(call.Filter);
        Assert.Equal("w", call.Over!.Base!.Value);
        Assert.Equal(
            (FrameUnit.Range, FrameBoundKind.Preceding, FrameBoundKind.CurrentRow),
            (call.Over.Frame!.Unit, call.Over.Frame.Start.Kind, call.Over.Frame.End!.Kind)
        );
        Assert.Equal(
            NullTreatment.IgnoreNulls,
            ((FunctionCallSyntax)Parsing.Expression("first_value(x) IGNORE NULLS OVER w")).NullTreatment
        );
        Assert.Single(((FunctionCallSyntax)Parsing.Expression("listagg(x, ',') WITHIN GROUP (ORDER BY x DESC)")).WithinGroup);
    }

    [Fact]
    public void StarsTakeExceptAndReplace()
    {
        var star = Assert.IsType<StarSyntax>(Parsing.Select("SELECT t.* EXCEPT (a, b.c) FROM t").Items[0].Expression);
        Assert.Equal(["a", "b.c"], star.Except.Select(n => n.Text));
        Assert.Single(Assert.IsType<StarSyntax>(Parsing.Select("SELECT * REPLACE (1 AS a) FROM t").Items[0].Expression).Replace);
        Assert.Equal(SetOperator.Except, Parsing.Query<SetOperationSyntax>("SELECT * EXCEPT (SELECT 1)").Operator);
    }

    [Fact]
    public void FromMayComeFirst()
    {
        var select = Parsing.Select("FROM t SELECT a WHERE b", SourceProfile.Hive);
        Assert.NotNull(select.From);
        Assert.NotNull(select.Where);
    }

    [Fact]
    public void PipesChain()
    {
        var pipe = Parsing.Query<PipeQuerySyntax>("FROM t |> WHERE a > 1 |> AGGREGATE sum(b) AS s GROUP BY c |> ORDER BY s LIMIT 3");
        Assert.Equal(2, Assert.IsType<PipeOrganizeSyntax>(pipe.Operator).Organization is { Limit: not null } o ? o.OrderBy.Count + 1 : 0);
        Assert.IsType<PipeAggregateSyntax>(Assert.IsType<PipeQuerySyntax>(pipe.Input).Operator);
    }

    [Theory]
    [InlineData("SELECT window.start, end, offset, `order` FROM t")]
    [InlineData("SELECT date, timestamp, year, first, last, key, value, map, array, interval FROM t")]
    [InlineData("SELECT a.order, a.group, a.from, t.end AS end FROM t")]
    [InlineData("SELECT left(a, 1), right(a, 1), range FROM t left JOIN u")]
    [InlineData("SELECT max(a) end, min(a) start FROM t")]
    [InlineData("SELECT 1 AS order, 2 AS group, 3 AS limit")]
    [InlineData("SELECT like('a', 'b'), if(a, b, c), position('a', 'b'), trim(both) FROM t")]
    [InlineData("SELECT CASE WHEN start < end THEN 1 ELSE end END FROM t")]
    public void WordsThatPlayNoPartAreNames(string text) => Assert.NotNull(Parsing.Select(text));
}
