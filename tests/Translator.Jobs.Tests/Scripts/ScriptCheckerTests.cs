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

    private static ScriptReport Check(string script) =>
        new ScriptChecker(static () => new TranslatorSession(SourceProfile.SparkAnsi), NoParameters).Check(new SourceText("x.sql", script));
}
