using Translator.Conformance.Comparison;
using Translator.Conformance.Engine;
using Translator.Conformance.Running;

namespace Translator.Conformance.Suites;

internal sealed class FlinkFile(string path, Func<IReadOnlyList<RecordText>> read) : CaseFile("flink", path)
{
    public override void Run(FileRun run)
    {
        using var session = run.Open(SourceProfile.Flink, static _ => { });
        foreach (var record in read())
        {
            if (run.Owes(record.N))
            {
                run.AnalyseRecord(session, record, record.Sql, Judge);
            }
        }
    }

    private static Judgement Judge(StatementResult result) =>
        result is StatementResult.Failure failure
            ? QueryComparison.Refused(failure)
            : new Judgement(Verdict.Unsupported, "TR5000 Flink results are not compared yet", "");
}
