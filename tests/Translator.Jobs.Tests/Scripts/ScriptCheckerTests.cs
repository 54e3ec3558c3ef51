using Translator.Frontends.Profiles;
using Translator.IR.Diagnostics;
using Translator.Jobs.Scripts;
using Translator.Jobs.Sessions;

namespace Translator.Jobs.Tests.Scripts;

public sealed class ScriptCheckerTests
{
    private static readonly Dictionary<string, string> NoParameters = [];

    [Fact]
    public void Statements_that_bind_are_counted()
    {
        var report = Check(
            """
            CREATE TABLE t (a INT, b STRING);
            SELECT a FROM t;
            SELECT missing FROM t;
            SELECT FROM WHERE;
            """
        );

        Assert.Equal((4, 2), (report.Statements, report.Bound));
        Assert.False(report.Parses);
        Assert.Equal(["TR1", "TR2"], report.Codes.Select(static c => c.Code[..3]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Parameters_come_from_the_usage_comment()
    {
        var report = Check(
            """
            -- Usage:
            --   hive -f daily.hql --database shop -d table=orders \
            --     --hivevar day='2024-01-01'
            CREATE TABLE orders (day STRING);
            SELECT * FROM shop.${table} WHERE day = '${day}';
            """
        );

        Assert.True(report.IsFine, string.Join("\n", report.Diagnostics));
        Assert.Equal("TR7022", Assert.Single(report.Diagnostics).Code);
    }

    [Fact]
    public void Given_parameters_go_before_the_usage_comment()
    {
        var session = new TranslatorSession(SourceProfile.SparkAnsi);
        var checker = new ScriptChecker(() => session, new Dictionary<string, string> { ["n"] = "1" });

        Assert.False(checker.Check(new SourceText("x.sql", "-- -d n=nonsense\nSELECT ${n} FROM nowhere")).IsFine);
        Assert.True(checker.Check(new SourceText("x.sql", "-- -d n=nonsense\nSELECT ${n}")).IsFine);
    }

    [Fact]
    public void Tables_may_be_declared_in_any_order_and_without_their_schema()
    {
        var declared = new DeclaredTables(static () => new TranslatorSession(SourceProfile.Hive), NoParameters);
        declared.Add(new SourceText("copy.hql", "CREATE TABLE copy LIKE original"));
        declared.Add(
            new SourceText("original.hql", "CREATE EXTERNAL TABLE original (a INT) PARTITIONED BY (day STRING) STORED AS PARQUET")
        );
        declared.Add(new SourceText("broken.hql", "CREATE TABLE broken LIKE nothing"));
        var reports = declared.Declare();

        Assert.Equal("broken.hql", Assert.Single(reports, static r => !r.IsFine).Name);
        var checker = new ScriptChecker(declared.OpenSession, NoParameters);
        var report = checker.Check(
            new SourceText("load.hql", "INSERT OVERWRITE TABLE lake.copy PARTITION (day = '1') SELECT a FROM lake.original WHERE day = '1'")
        );
        Assert.True(report.IsFine, string.Join("\n", report.Diagnostics));
    }

    [Fact]
    public void A_parameter_without_a_value_does_not_hide_the_rest()
    {
        var report = Check(
            """
            CREATE TABLE t (a INT, day STRING) PARTITIONED BY (year INT);
            INSERT OVERWRITE TABLE t PARTITION (year = ${year}) SELECT 1, '${day}';
            SELECT a FROM ${db}.nothing WHERE day = '${day}';
            """
        );

        Assert.Equal((3, 2, true), (report.Statements, report.Bound, report.Parses));
        var error = Assert.Single(report.Diagnostics, static d => d.Severity == Severity.Error);
        Assert.Equal("TR2050", error.Code);
        Assert.Contains("Give ${db} a value", error.Helps[^1].Text, StringComparison.Ordinal);
        Assert.Equal(3, report.Diagnostics.Count(static d => d.Code == "TR1015"));
    }

    [Fact]
    public void A_definition_in_error_is_reported_once()
    {
        var report = Check(
            """
            CREATE TABLE base (a INT);
            CREATE TABLE step AS SELECT nope FROM base;
            CREATE VIEW later AS SELECT * FROM step;
            INSERT INTO later SELECT a FROM base;
            CREATE TEMPORARY FUNCTION f AS 'com.example.F';
            SELECT f(a) + f(a) FROM base;
            DROP TABLE step;
            SELECT 1 FROM step;
            """
        );

        Assert.Equal(2, report.Bound);
        Assert.Equal(
            ["TR2001", "TR2050", "TR2061", "TR2061"],
            report.Diagnostics.Where(static d => d.Severity == Severity.Error).Select(static d => d.Code).Order(StringComparer.Ordinal)
        );
        Assert.Equal(2, report.Diagnostics.Count(static d => d.Code == "TR2066"));
    }

    [Fact]
    public void A_statement_that_is_not_run_counts_as_bound_with_a_warning()
    {
        var report = Check("CREATE TABLE t (a INT); ALTER TABLE t ADD COLUMNS (b INT); SELECT b FROM t; SHOW PARTITIONS t; DELETE FROM t");

        Assert.True(report.IsFine, string.Join("\n", report.Diagnostics));
        Assert.Equal(["TR5092", "TR5092", "TR5092"], report.Diagnostics.Select(static d => d.Code));
    }

    [Fact]
    public void A_run_refuses_what_a_check_only_understands()
    {
        var session = new TranslatorSession(SourceProfile.SparkAnsi);
        var outcomes = session.Execute(
            new SourceText("x.sql", "CREATE TABLE t (a INT); DELETE FROM t; SELECT a FROM t TABLESAMPLE (5 PERCENT)"),
            RunMode.Batch
        );

        Assert.Equal([null, "TR5001", "TR5002"], outcomes.Select(static o => o.Error?.Code));
    }

    [Fact]
    public void Settings_of_a_script_are_taken_while_it_is_checked()
    {
        const string Query = "SELECT DATE '2020-01-01' + 1.5";
        Assert.False(Check(Query).IsFine);
        var report = Check("SET spark.sql.ansi.enabled = false; SELECT cast(DATE '2020-01-01' AS BOOLEAN)");
        Assert.Equal(Check("SET spark.sql.ansi.enabled = true; SELECT cast(DATE '2020-01-01' AS BOOLEAN)").Bound + 1, report.Bound);
    }

    [Theory]
    [InlineData("CREATE TABLE lake.events (a INT)", "SELECT a FROM ${db}.events")]
    [InlineData("CREATE TABLE ${db}.events (a INT)", "SELECT a FROM lake.events")]
    [InlineData("CREATE TABLE ${db}.events (a INT)", "USE ${schema}; SELECT a FROM events")]
    [InlineData("CREATE TABLE lake.events (a INT)", "SELECT a FROM events")]
    [InlineData("CREATE TABLE lake.events (a INT)", "CREATE TABLE lake.events (b INT); SELECT b FROM lake.events")]
    public void A_schema_that_nobody_knows_is_any(string table, string script)
    {
        var declared = new DeclaredTables(static () => new TranslatorSession(SourceProfile.SparkAnsi), NoParameters);
        declared.Add(new SourceText("tables.sql", table));
        Assert.All(declared.Declare(), static r => Assert.True(r.IsFine));
        var report = new ScriptChecker(declared.OpenSession, NoParameters).Check(new SourceText("x.sql", script));
        Assert.True(report.IsFine, string.Join("\n", report.Diagnostics));
    }

    [Fact]
    public void A_schema_that_is_known_is_no_other()
    {
        var declared = new DeclaredTables(static () => new TranslatorSession(SourceProfile.SparkAnsi), NoParameters);
        declared.Add(new SourceText("tables.sql", "CREATE TABLE lake.events (a INT); CREATE TABLE pond.events (b INT)"));
        declared.Declare();
        var checker = new ScriptChecker(declared.OpenSession, NoParameters);
        Assert.False(checker.Check(new SourceText("x.sql", "SELECT a FROM sea.events")).IsFine);
        Assert.False(checker.Check(new SourceText("x.sql", "SELECT a FROM ${db}.events")).IsFine);
    }

    private static ScriptReport Check(string script) =>
        new ScriptChecker(static () => new TranslatorSession(SourceProfile.SparkAnsi), NoParameters).Check(new SourceText("x.sql", script));
}
