using Translator.Frontends.Profiles;
using Translator.IR.Diagnostics;
using Translator.IR.Functions;
using Translator.Jobs.Projects;
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
            ["TR2001", "TR2050", "TR2061"],
            report.Diagnostics.Where(static d => d.Severity == Severity.Error).Select(static d => d.Code).Order(StringComparer.Ordinal)
        );
        Assert.Equal(2, report.Diagnostics.Count(static d => d.Code == "TR2066"));
        Assert.Equal(1, report.Diagnostics.Count(static d => d.Code == "TR2067"));
    }

    [Fact]
    public void What_does_not_depend_on_an_unknown_function_is_checked()
    {
        var report = Check(
            """
            CREATE TABLE base (a INT, l ARRAY<INT>);
            CREATE TEMPORARY FUNCTION f AS 'com.example.F';
            CREATE TEMPORARY FUNCTION cut AS 'com.example.Cut';
            SELECT f(a).x[0], missing FROM base WHERE f(a) > 1;
            SELECT t.p, t.q, b.nope FROM base b LATERAL VIEW cut(b.l, gone) t AS p, q;
            """
        );

        Assert.Equal(1, report.Bound);
        Assert.Equal(
            ["b.nope", "gone", "missing"],
            report.Diagnostics.Where(static d => d.Code == "TR2001").Select(static d => d.Arguments[0]).Order()
        );
    }

    [Fact]
    public void A_function_of_an_unknown_class_that_nothing_calls_is_no_error()
    {
        var report = Check(
            """
            CREATE TEMPORARY FUNCTION idle AS 'com.example.Idle';
            CREATE TEMPORARY FUNCTION busy AS 'com.example.Busy';
            SELECT BUSY(1);
            """
        );

        Assert.Equal((3, 1), (report.Statements, report.Bound));
        Assert.Contains(
            "Busy",
            Assert.Single(report.Diagnostics, static d => d.Severity == Severity.Error).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Declared_functions_bind()
    {
        var functions = new[]
        {
            "f(string, int?) -> struct<x: array<int>>",
            "aggregate worth(double, any...) -> double",
            "table cut(array<int>) -> struct<p: int, q: string>",
            "anything -> map<string, bigint>",
        };
        var diagnostics = new DiagnosticBag();
        var rows = functions.Select(f => DeclaredFunction.Read(f, SourceProfile.Hive, null, diagnostics)).OfType<FunctionRow>().ToList();
        Assert.Empty(diagnostics);
        var report = Check(
            """
            CREATE TABLE base (a INT, l ARRAY<INT>);
            CREATE TEMPORARY FUNCTION f AS 'com.example.F';
            SELECT f(b.a).x[0] + 1, t.p + 1, length(t.q), anything(b.a, 'x')['k'] + 1
            FROM base b LATERAL VIEW cut(b.l) t AS p, q WHERE f('x', 3).x[1] > 2;
            SELECT l, worth(a) + 1, worth(a, 'x', 2) FROM base GROUP BY l;
            """,
            rows
        );

        Assert.True(report.IsFine, string.Join("\n", report.Diagnostics));
    }

    [Theory]
    [InlineData("f(string -> int")]
    [InlineData("f(string)")]
    [InlineData("odd f(string) -> int")]
    [InlineData("f(nothing) -> int")]
    [InlineData("f() -> nothing")]
    public void A_declaration_that_cannot_be_read_says_so(string text)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(DeclaredFunction.Read(text, SourceProfile.SparkAnsi, null, diagnostics));
        Assert.Equal("TR7034", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_definition_that_cannot_be_read_is_not_missing()
    {
        var report = Check("CREATE EXTERNAL TABLE IF NOT EXISTS s.broken (a INT b INT); SELECT a FROM s.broken; SELECT 1;");

        Assert.False(report.Parses);
        Assert.Equal("TR1001", Assert.Single(report.Diagnostics, static d => d.Severity == Severity.Error).Code);
    }

    [Fact]
    public void Quoted_items_are_patterns_where_the_script_says_so()
    {
        var report = Check(
            """
            CREATE TABLE t (a INT, b INT, c_1 INT, c_2 INT);
            CREATE TABLE ab (a INT, b INT);
            SET hive.support.quoted.identifiers=none;
            INSERT INTO ab SELECT `(c_.*)?+.+` FROM t;
            INSERT INTO ab SELECT x.`C_[0-9]` FROM t x;
            SELECT `z.*` FROM t;
            """
        );

        Assert.Equal("TR2001", Assert.Single(report.Diagnostics, static d => d.Severity == Severity.Error).Code);
        Assert.Equal(5, report.Bound);
    }

    [Theory]
    [InlineData("SET;")]
    [InlineData("SOURCE /jobs/common.hql;")]
    [InlineData("START TRANSACTION;")]
    [InlineData("CREATE ROLE r; DROP ROLE r;")]
    [InlineData("ALTER VIEW v AS SELECT a AS z FROM t; SELECT z FROM v;")]
    [InlineData("ALTER TABLE t RENAME COLUMN a TO z; SELECT z FROM t;")]
    [InlineData("ALTER TABLE t ALTER COLUMN a TYPE STRING; SELECT upper(a) FROM t;")]
    [InlineData("ALTER TABLE t DROP COLUMN a; SELECT s.x FROM t;")]
    [InlineData("CREATE TABLE d (a INT, b INT DEFAULT 3); SELECT b FROM d;")]
    [InlineData("MERGE INTO t USING t x ON t.a = x.a WHEN NOT MATCHED THEN INSERT VALUES (1, x.s);")]
    [InlineData("FROM (FROM t MAP a, s.x USING 'm' AS k, v CLUSTER BY k) m SELECT k;")]
    [InlineData("FROM t REDUCE t.a USING 'r';")]
    [InlineData("SELECT map(1, 2), a AS map FROM t;")]
    public void Statements_of_jobs_bind(string sql)
    {
        var report = Check("CREATE TABLE t (a INT, s STRUCT<x: INT>); CREATE VIEW v AS SELECT * FROM t;\n" + sql);

        Assert.True(report.IsFine, string.Join("\n", report.Diagnostics));
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

    [Fact]
    public void The_schema_default_that_is_written_is_no_other()
    {
        var declared = new DeclaredTables(static () => new TranslatorSession(SourceProfile.Hive), NoParameters);
        declared.Add(new SourceText("tables.sql", "CREATE TABLE lake.events (a INT); CREATE TABLE `lake.days` (b INT)"));
        declared.Declare();
        var checker = new ScriptChecker(declared.OpenSession, NoParameters);
        Assert.False(checker.Check(new SourceText("x.sql", "SELECT a FROM default.events")).IsFine);
        Assert.True(
            checker.Check(new SourceText("x.sql", "SELECT a FROM events; SELECT b FROM lake.days; SELECT b FROM `lake.days`")).IsFine
        );
    }

    private static ScriptReport Check(string script, IReadOnlyList<FunctionRow>? functions = null) =>
        new ScriptChecker(() => Open(functions ?? []), NoParameters).Check(new SourceText("x.sql", script));

    private static TranslatorSession Open(IReadOnlyList<FunctionRow> functions)
    {
        var session = new TranslatorSession(SourceProfile.SparkAnsi);
        session.Functions = session.Functions.With(functions);
        return session;
    }
}
