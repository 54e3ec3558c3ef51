using Translator.Frontends.Parameters;
using Translator.Frontends.Tests.Syntax;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Tests.Parameters;

public class ParameterSubstitutionTests
{
    [Theory]
    [InlineData("SELECT '${dt}'", "SELECT '2024-01-01'")]
    [InlineData("SELECT ${hivevar:n} + ${hiveconf:n}", "SELECT 5 + 5")]
    [InlineData("SELECT ${nested}", "SELECT 5")]
    [InlineData("SELECT 1 -- ${unknown}\n", "SELECT 1 -- ${unknown}\n")]
    [InlineData("SELECT /*+ COALESCE(${n}) */ 1", "SELECT /*+ COALESCE(5) */ 1")]
    [InlineData("SELECT '$5 {x}', '${'", "SELECT '$5 {x}', '${'")]
    [InlineData("SET a=7; SELECT ${a}, ${hiveconf:a}", "SET a=7; SELECT 7, 7")]
    [InlineData("-- c\nSET hivevar:b = ${n}; SELECT ${b}", "-- c\nSET hivevar:b = 5; SELECT 5")]
    public void ParametersGetTheirValues(string text, string expected)
    {
        var (result, diagnostics) = Apply(text);
        Assert.Empty(diagnostics);
        Assert.Equal(expected, result.Text);
    }

    [Fact]
    public void AMissingValueIsReportedWhereItStands()
    {
        var (result, diagnostics) = Apply("SELECT 1;\nSELECT ${who} FROM t");
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("TR1008", "${who}"), (diagnostic.Code, Parsing.At(diagnostic)));
        Assert.Contains("-d who=value", diagnostic.Helps[0].Text, StringComparison.Ordinal);
        Assert.Equal("SELECT 1;\nSELECT who FROM t", result.Text);
    }

    [Fact]
    public void ACircleEnds()
    {
        var (_, diagnostics) = Apply("SELECT ${round}");
        Assert.Equal("TR1014", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void MistakesPointIntoTheUsersText()
    {
        const string Text = "SELECT '${dt}', ${n}\nFORM t WHERE ${n} > > ${dt}";
        var (result, _) = Apply(Text);
        var parsed = Spark.SparkSqlParser.ParseScript(result, Profiles.SourceProfile.SparkAnsi);
        var at = Assert.Single(parsed.Diagnostics).Location!.Value;
        Assert.Equal((Text, "t"), (at.Source.Text, at.Source.GetText(at.Span)));
        Assert.Equal(2, at.Source.GetPosition(at.Span.Start).Line);
        var inside = result.Locate(new TextSpan(result.Text.IndexOf("2024", StringComparison.Ordinal) + 1, 2));
        Assert.Equal("${dt}", inside.Source.GetText(inside.Span));
        var whole = result.Locate(new TextSpan(0, result.Text.Length));
        Assert.Equal(Text, whole.Source.GetText(whole.Span));
    }

    private static (SourceText Text, DiagnosticBag Diagnostics) Apply(string text)
    {
        var values = new Dictionary<string, string>
        {
            ["dt"] = "2024-01-01",
            ["n"] = "5",
            ["nested"] = "${n}",
            ["round"] = "${trip}",
            ["trip"] = "${round}",
        };
        var diagnostics = new DiagnosticBag();
        return (ParameterSubstitution.Apply(new SourceText("job.sql", text), values, diagnostics), diagnostics);
    }
}
