using Translator.Frontends.Parameters;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Tests.Parameters;

public class StandInTests
{
    [Theory]
    [InlineData("SELECT '${day}'", "SELECT 'day'")]
    [InlineData("SELECT '${y}-${m}' AS x", "SELECT 'y-m' AS x")]
    [InlineData("SELECT DATE '${day}', INTERVAL '${n}' DAY", "SELECT DATE '2000-01-01', INTERVAL '1' DAY")]
    [InlineData("SELECT a FROM ${db}.${table}", "SELECT a FROM db._table")]
    [InlineData("SELECT a FROM ${table} JOIN ${hivevar:other} o", "SELECT a FROM _table JOIN other o")]
    [InlineData("SELECT a FROM `${db}`.t_${year}_x", "SELECT a FROM `db`.t_year_x")]
    [InlineData("SELECT * FROM t WHERE year = ${year} AND ${condition}", "SELECT * FROM t WHERE year = NULL AND NULL")]
    [InlineData("SELECT a, -- it's\n ${b} FROM t", "SELECT a, -- it's\n NULL FROM t")]
    [InlineData("INSERT INTO t PARTITION (year = ${y}, ${m}, d) SELECT 1", "INSERT INTO t PARTITION (year = NULL, m, d) SELECT 1")]
    [InlineData("INSERT INTO t ${partition} SELECT 1 ${rest}", "INSERT INTO t  SELECT 1 ")]
    [InlineData("SELECT a FROM t LIMIT ${n}", "SELECT a FROM t LIMIT 1")]
    [InlineData("SELECT sum(a) OVER (ORDER BY b ROWS ${n} PRECEDING)", "SELECT sum(a) OVER (ORDER BY b ROWS 1 PRECEDING)")]
    [InlineData("USE ${my.schema}; DROP TABLE IF EXISTS ${t}", "USE my_schema; DROP TABLE IF EXISTS t")]
    [InlineData("SET a=${x}; SELECT '${a}'", "SET a=x; SELECT 'a'")]
    [InlineData("ADD JAR ${dir}/a.jar", "ADD JAR dir/a.jar")]
    [InlineData("SET job=it's; SELECT ${n} + 1", "SET job=it's; SELECT NULL + 1")]
    public void What_fits_the_place_stands_in_for_a_missing_value(string text, string expected) =>
        Assert.Equal(expected, Apply(text).Text.Text);

    [Fact]
    public void Every_parameter_is_named_once()
    {
        var (_, diagnostics) = Apply("SELECT ${a}, ${b}, ${a}");
        Assert.Equal(["TR1015", "TR1015"], diagnostics.Select(static d => d.Code));
        Assert.All(diagnostics, static d => Assert.Equal(Severity.Warning, d.Severity));
    }

    [Fact]
    public void Names_that_nobody_knows_are_told()
    {
        var (text, _) = Apply("SELECT * FROM ${env}_db.t, x.y");
        Assert.Equal(["env_db"], Assert.IsType<SubstitutedText>(text).OpenNames);
    }

    private static (SourceText Text, DiagnosticBag Diagnostics) Apply(string text)
    {
        var diagnostics = new DiagnosticBag();
        var result = ParameterSubstitution.Apply(
            new SourceText("job.sql", text),
            new Dictionary<string, string>(),
            MissingValues.StandIn,
            diagnostics
        );
        return (result, diagnostics);
    }
}
