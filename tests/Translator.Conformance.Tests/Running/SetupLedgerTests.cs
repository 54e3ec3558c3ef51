using Translator.Conformance.Comparison;
using Translator.Conformance.Engine;
using Translator.Conformance.Running;
using Xunit;

namespace Translator.Conformance.Tests.Running;

public sealed class SetupLedgerTests
{
    private static readonly StatementResult Done = new StatementResult.Answer(ResultTable.Empty);
    private static readonly StatementResult Refused = new StatementResult.Failure("TR5000", "not yet", FailureKind.Unsupported);
    private static readonly Judgement Wrong = new(Verdict.Wrong, "other rows", "");

    [Fact]
    public void A_query_over_a_table_with_a_refused_insert_is_not_wrong()
    {
        var ledger = new SetupLedger();
        ledger.Record(0, "CREATE TABLE db.T1 (a int)", Done);
        ledger.Record(1, "insert into table t1 values (1)", Refused);

        Assert.Equal(Verdict.Unsupported, ledger.Amend("SELECT * FROM T1", Wrong).Verdict);
        Assert.Equal(Verdict.Wrong, ledger.Amend("SELECT * FROM t2", Wrong).Verdict);
    }

    [Fact]
    public void Doubt_goes_on_to_what_is_made_from_it_and_ends_when_the_table_is_made_again()
    {
        var ledger = new SetupLedger();
        ledger.Record(0, "INSERT OVERWRITE TABLE src SELECT 1", Refused);
        ledger.Record(1, "create temporary view `v w` as select * from src", Done);
        ledger.Record(2, "create view u as select * from other", Done);

        Assert.Equal(Verdict.Unsupported, ledger.Amend("select * from src", Wrong).Verdict);
        Assert.Equal(Verdict.Wrong, ledger.Amend("select * from u", Wrong).Verdict);
        ledger.Record(3, "drop table src", Done);
        Assert.Equal(Verdict.Wrong, ledger.Amend("select * from src", Wrong).Verdict);
    }

    [Fact]
    public void A_refused_setting_reaches_every_later_query()
    {
        var ledger = new SetupLedger();
        ledger.Record(0, "ANALYZE TABLE t COMPUTE STATISTICS", Refused);
        Assert.Equal(Verdict.Wrong, ledger.Amend("select 1", Wrong).Verdict);

        ledger.Record(1, "SET spark.sql.crossJoin.enabled=true", Refused);
        Assert.Equal(Verdict.Unsupported, ledger.Amend("select 1", Wrong).Verdict);
    }

    [Fact]
    public void Other_verdicts_stay()
    {
        var ledger = new SetupLedger();
        ledger.SessionIsDoubted(0);

        Assert.Equal(Verdict.Pass, ledger.Amend("select 1", new Judgement(Verdict.Pass, "", "")).Verdict);
        Assert.Equal(Verdict.Crash, ledger.Amend("select 1", new Judgement(Verdict.Crash, "", "")).Verdict);
    }
}
