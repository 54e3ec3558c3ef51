using Translator.Conformance.Comparison;
using Translator.Conformance.Corpus;
using Translator.Conformance.Engine;
using Translator.Conformance.Running;

namespace Translator.Conformance.Suites;

/// <summary>
/// A recorded Spark file. Its records hold the SET statements and the imported setup too, so running them in order is all there is.
/// Records that describe the engine itself (SHOW, EXPLAIN, scripts) run as setup.
/// </summary>
internal sealed class SparkFile(CorpusFolder corpus, string path, SparkFileInfo? information, SharedTables tables) : CaseFile("spark", path)
{
    private const string TimeZone = "America/Los_Angeles";

    /// <summary>Real Spark gives no row where the file records one.</summary>
    private static readonly HashSet<string> InDoubt =
    [
        "subquery/scalar-subquery/scalar-subquery-predicate#36",
        "subquery/scalar-subquery/scalar-subquery-predicate#38",
    ];

    public override void Run(FileRun run)
    {
        var ledger = new SetupLedger();
        using var session = run.Open(SourceProfile.Spark, opened => Prepare(opened, ledger));
        foreach (var record in corpus.ReadRecords<SparkRecord>($"spark/{Path}.jsonl"))
        {
            var text = new RecordText(record.N, record.Sql, record.Output);
            if (record.Kind is "query" or "error")
            {
                if (run.Owes(record.N))
                {
                    run.RunRecord(
                        session,
                        text,
                        record.Ordered == true,
                        result => Judge(record, result),
                        judgement => Doubt(record, ledger.Amend(record.Sql, judgement))
                    );
                }
            }
            else if (run.Repeats(record.N))
            {
                ledger.Record(record.N, record.Sql, run.RunSetup(session, text));
            }
        }
    }

    private static Judgement Judge(SparkRecord record, StatementResult result) =>
        record.Kind == "error"
            ? QueryComparison.WhereErrorIsDue(result, record.ErrorCondition, record.Sqlstate)
            : QueryComparison.WhereRowsAreDue(result, table => CompareTable(record, table));

    private static Judgement CompareTable(SparkRecord record, ResultTable table)
    {
        var rows = RowComparison.Compare(table, record.Output, record.Ordered == true);
        var (types, names) = SchemaComparison.Compare(table.Columns, record.Schema);
        if (rows.Verdict.Passes && !types)
        {
            var ours = $"{SchemaComparison.Text(table.Columns)} where {record.Schema} is due\n{rows.Ours}";
            rows = new Judgement(Verdict.Wrong, "other column types", ours);
        }

        return rows with
        {
            TypesEqual = types,
            NamesEqual = names,
        };
    }

    private Judgement Doubt(SparkRecord record, Judgement judgement) =>
        judgement.Verdict == Verdict.Wrong && InDoubt.Contains($"{Path}#{record.N}")
            ? judgement with
            {
                Verdict = Verdict.Doubtful,
            }
            : judgement;

    private void Prepare(ISession session, SetupLedger ledger)
    {
        var complete = session.TrySetConf("spark.sql.session.timeZone", TimeZone);
        foreach (var (key, value) in information?.Confs ?? new Dictionary<string, string>())
        {
            complete &= session.TrySetConf(key, value);
        }

        foreach (var table in information?.SharedTables.Keys ?? [])
        {
            session.CreateTable(tables.Load(table));
        }

        foreach (var standIn in StandIns())
        {
            // Where it is missing the call itself is refused: no doubt is cast on other records.
            session.TryAddStandIn(standIn);
        }

        if (!complete)
        {
            ledger.SessionIsDoubted(-1);
        }
    }

    private IEnumerable<StandIn> StandIns()
    {
        if (information?.Udf == "udf")
        {
            yield return StandIn.Udf;
        }

        if (information?.Udf == "udaf" || Path.StartsWith("udaf/", StringComparison.Ordinal) || Path == "udf/udf-udaf")
        {
            yield return StandIn.Udaf;
        }

        if (Path.Contains("postgreSQL/", StringComparison.Ordinal))
        {
            yield return StandIn.BoolEq;
            yield return StandIn.BoolNe;
            yield return StandIn.Vol;
        }
    }
}
