using Translator.Conformance.Comparison;
using Translator.Conformance.Corpus;
using Translator.Conformance.Engine;
using Translator.Conformance.Running;

namespace Translator.Conformance.Suites;

/// <summary>Hive inputs over the tables of <c>coral-ddl.sql</c>, one session a section; Trino inputs are not read.</summary>
internal sealed class CoralFile(CorpusFolder corpus) : CaseFile("translate", "translate-coral")
{
    private const string SchemaSuitePrefix = "coral-schema/";

    public override void Run(FileRun run)
    {
        var sections = CoralTables.Load(corpus);
        var records = corpus.ReadRecords<CoralRecord>("translate-coral.jsonl");
        foreach (var section in records.Select(static (record, n) => (record, n)).GroupBy(static pair => SectionOf(pair.record)))
        {
            var statements = section.Key is { } name && sections.TryGetValue(name, out var found) ? found : [];
            using var session = run.Open(SourceProfile.Hive, opened => Prepare(opened, statements));
            foreach (var (record, n) in section.Where(pair => run.Owes(pair.n)))
            {
                var text = new RecordText(n, record.Input, "");
                if (record.From == "hive")
                {
                    run.AnalyseRecord(session, text, record.Input, Judge(record, section.Key is not null));
                }
                else
                {
                    run.Report(text, BindingJudgement.OtherDialect(record.From));
                }
            }
        }
    }

    private static Func<StatementResult, Judgement> Judge(CoralRecord record, bool hasTables) =>
        record.To switch
        {
            "error" => BindingJudgement.ErrorOrNot,
            "parses" => BindingJudgement.UpToUnknownTables,
            _ => hasTables ? BindingJudgement.Complete : BindingJudgement.UpToUnknownTables,
        };

    private static string? SectionOf(CoralRecord record) =>
        record.Ddl ?? (record.Suite.StartsWith(SchemaSuitePrefix, StringComparison.Ordinal) ? "coral-schema" : null);

    private static void Prepare(ISession session, IReadOnlyList<string> statements)
    {
        // A section ends by dropping what it made; a refused statement shows in the records that need it.
        foreach (var statement in statements.Where(static sql => !sql.StartsWith("DROP", StringComparison.OrdinalIgnoreCase)))
        {
            session.Execute(statement, ExecutionMode.Batch, CancellationToken.None);
        }
    }
}
