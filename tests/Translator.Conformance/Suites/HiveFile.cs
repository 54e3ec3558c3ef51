using Translator.Conformance.Comparison;
using Translator.Conformance.Corpus;
using Translator.Conformance.Engine;
using Translator.Conformance.Running;

namespace Translator.Conformance.Suites;

/// <summary>A recorded Hive file. Hive's files do not say which queries order, so rows are compared sorted.</summary>
internal sealed class HiveFile(CorpusFolder corpus, string path, IReadOnlyList<TableData> tables) : CaseFile("hive", path)
{
    /// <summary>Where Hive's tests run.</summary>
    private const string Zone = "US/Pacific";

    private bool hasOutput;
    private const string MaskedLine = "#### A masked pattern was here ####";

    public override void Run(FileRun run)
    {
        var ledger = new SetupLedger();
        using var session = run.Open(SourceProfile.Hive, Prepare);
        var records = corpus.ReadRecords<HiveRecord>($"hive/{Path}.jsonl").ToList();
        hasOutput = records.Exists(static r => r.Output.Length > 0);
        foreach (var record in records)
        {
            var text = new RecordText(record.N, record.Sql, record.Output);
            if (record.Kind == "query")
            {
                if (run.Owes(record.N))
                {
                    run.RunRecord(
                        session,
                        text,
                        ordered: false,
                        result => QueryComparison.WhereRowsAreDue(result, table => Compare(table, record.Output)),
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

    private static Judgement Compare(ResultTable table, string output) =>
        RowComparison.Compare(
            table,
            RowText.SortLines(HiveOutput.WithoutHeader(HiveOutput.WithoutWarnings(output), table).TrimEnd('\n')),
            false
        );

    private void Prepare(ISession session)
    {
        session.TrySetConf("spark.sql.session.timeZone", Zone);
        foreach (var table in tables)
        {
            session.CreateTable(table);
        }
    }

    private Judgement Doubt(HiveRecord record, Judgement judgement)
    {
        if (judgement.Verdict != Verdict.Wrong)
        {
            return judgement;
        }
        var why =
            !hasOutput ? "no output of the file was recorded"
            : record.Masked || record.Output.Contains(MaskedLine, StringComparison.Ordinal) ? judgement.Reason
            : HiveOutput.WhyInDoubt(Path, record.Sql, record.Output);
        return why is null ? judgement : judgement with { Verdict = Verdict.Doubtful, Reason = why };
    }
}
