using System.Globalization;
using Translator.Frontends.Profiles;

namespace Translator.Frontends.Tests.Binding.Expressions;

public sealed class ExpressionErrorTests
{
    [Theory]
    [InlineData("1 + (true + 2) * 3", "TR3004", "(true + 2)")]
    [InlineData("1 + date '2024-01-01' + 1.5", "TR3006", "1.5")]
    [InlineData("abs_of(1)", "TR2003", "abs_of")]
    [InlineData("like('a', array_x)", "TR2001", "array_x")]
    [InlineData("upper('a', 'b')", "TR3008", "upper('a', 'b')")]
    [InlineData("CAST(X'41' AS INT)", "TR3010", "X'41'")]
    [InlineData("CAST(1 AS STRNG)", "TR3020", "STRNG")]
    [InlineData("DATE '2024-02-30'", "TR3015", "'2024-02-30'")]
    [InlineData("INTERVAL '1-13' YEAR TO MONTH", "TR3022", "'1-13' YEAR TO MONTH")]
    [InlineData("named_struct('a', 1).b", "TR2004", "b")]
    [InlineData("CASE WHEN 1 THEN 2 END", "TR3006", "1")]
    [InlineData("CASE WHEN true THEN 1 ELSE DATE '2024-01-01' END", "TR3007", "CASE WHEN true THEN 1 ELSE DATE '2024-01-01' END")]
    [InlineData("1 IN (true)", "TR3007", "1 IN (true)")]
    [InlineData("true AND 1", "TR3004", "1")]
    [InlineData("NOT 5", "TR3006", "5")]
    [InlineData("row_number()", "TR3038", "row_number")]
    [InlineData("rank() OVER ()", "TR3046", "()")]
    [InlineData("sum(a) OVER w FROM VALUES (1) AS t(a)", "TR2007", "w")]
    [InlineData("sum(sum(a)) FROM VALUES (1) AS t(a)", "TR3001", "sum(a)")]
    [InlineData("EXTRACT(FORTNIGHT FROM DATE '2024-01-01')", "TR3027", "FORTNIGHT")]
    public void PointsAtTheMistake(string list, string code, string place)
    {
        var (mistake, at) = Bound.Mistake(list);
        Assert.Equal((code, place), (mistake.Code, at));
    }

    [Theory]
    [InlineData("row_numbr()", "Did you mean row_number or to_number?")]
    [InlineData("amont FROM VALUES (1) AS t(amount)", "Did you mean t.amount?")]
    [InlineData("s.strat FROM (SELECT named_struct('start', 1) AS s)", "Did you mean start?")]
    public void NamesWhatIsNear(string list, string help)
    {
        var (mistake, _) = Bound.Mistake(list);
        Assert.Equal(help, Assert.Single(mistake.Helps).Text);
    }

    [Fact]
    public void ReportsOneMistakeOnceAndGoesOn()
    {
        var bound = Bound.Select("nope + 1, upper(nope2) || 'x', CAST(nope AS INT) > 3, 1 + true");
        Assert.Equal(["TR2001", "TR2001", "TR2001", "TR3004"], bound.Diagnostics.Select(static d => d.Code));
        Assert.Null(bound.Relation);
    }

    [Fact]
    public void SaysThatAMovingLiteralIsNotSupported()
    {
        var (mistake, at) = Bound.Mistake("TIMESTAMP 'now'");
        Assert.Equal(("TR3099", "'now'"), (mistake.Code, at));
        Assert.Contains("current_timestamp", Assert.Single(mistake.Helps).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void LongChainsBindOrAreReported()
    {
        var sum = string.Join(" + ", Enumerable.Range(0, 1500).Select(static i => i.ToString(CultureInfo.InvariantCulture)));
        Assert.Empty(Bound.Select(sum).Diagnostics);
        var text = string.Join(" || ", Enumerable.Repeat("'a'", 5000));
        Assert.Empty(Bound.Select(text).Diagnostics);
        var both = string.Join(" AND ", Enumerable.Repeat("true", 20_000));
        Assert.Empty(Bound.Select(both).Diagnostics);
        var tooLong = string.Join(" + ", Enumerable.Repeat("1", 12_000));
        Assert.Equal("TR3054", Assert.Single(Bound.Select(tooLong).Diagnostics).Code);
    }

    [Fact]
    public void HiveComputesIntervalsAndSparkDoesNot()
    {
        var hive = Bound.Select("DATE '2024-01-31' + INTERVAL (1 + 1) DAY", SourceProfile.Hive);
        Assert.Empty(hive.Diagnostics);
        var (mistake, _) = Bound.Mistake("DATE '2024-01-31' + INTERVAL (1 + 1) DAY");
        Assert.Equal("UNRESOLVED_ROUTINE", mistake.Condition);
    }
}
