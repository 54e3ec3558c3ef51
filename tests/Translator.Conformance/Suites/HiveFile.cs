using Translator.Conformance.Comparison;
using Translator.Conformance.Corpus;
using Translator.Conformance.Engine;
using Translator.Conformance.Running;

namespace Translator.Conformance.Suites;

/// <summary>A recorded Hive file. Hive's files do not say which queries order, so rows are compared sorted.</summary>
internal sealed class HiveFile(CorpusFolder corpus, string path, IReadOnlyList<TableData> tables) : CaseFile("hive", path)
{
    private const string MaskedLine = "#### A masked pattern was here ####";

    public override void Run(FileRun run)
    {
        var ledger = new SetupLedger();
        using var session = run.Open(SourceProfile.Hive, Prepare);
        foreach (var record in corpus.ReadRecords<HiveRecord>($"hive/{Path}.jsonl"))
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
                        result =>
                            QueryComparison.WhereRowsAreDue(
                                result,
                                table =>
                                    RowComparison.Compare(table, RowText.SortLines(HiveOutput.WithoutHeader(record.Output, table)), false)
                            ),
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

    private void Prepare(ISession session)
    {
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
            record.Masked || record.Output.Contains(MaskedLine, StringComparison.Ordinal)
                ? judgement.Reason
                : HiveOutput.WhyInDoubt(Path, record.Sql, record.Output);
        return why is null ? judgement : judgement with { Verdict = Verdict.Doubtful, Reason = why };
    }
}
