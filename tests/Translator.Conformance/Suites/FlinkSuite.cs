using Translator.Conformance.Corpus;
using Translator.Conformance.Running;

namespace Translator.Conformance.Suites;

/// <summary>
/// Flink's programs, functions, expressions and client statements. They are Flink SQL: the same name may mean another thing in Spark,
/// so no other frontend is tried. Every record is read and counted; until Flink SQL is read each is refused.
/// </summary>
internal sealed class FlinkSuite : ISuite
{
    public string Name => "flink";

    public IEnumerable<CaseFile> Files(CorpusFolder corpus)
    {
        yield return new FlinkFile("flink-programs", () => [.. corpus.ReadRecords<FlinkProgram>("flink-programs.jsonl").Select(Program)]);
        yield return new FlinkFile("flink-functions", () => Expressions(corpus, "flink-functions.jsonl"));
        yield return new FlinkFile("flink-expressions", () => Expressions(corpus, "flink-expressions.jsonl"));
        yield return new FlinkFile("flink-q", () => [.. corpus.ReadRecords<FlinkStatement>("flink-q.jsonl").Select(Statement)]);
    }

    private static RecordText Program(FlinkProgram program, int n) => new(n, program.Sql ?? $"-- {program.Program}: no SQL", "");

    private static IReadOnlyList<RecordText> Expressions(CorpusFolder corpus, string file) =>
        [.. corpus.ReadRecords<FlinkExpression>(file).Select(static (expression, n) => new RecordText(n, expression.Sql, ""))];

    private static RecordText Statement(FlinkStatement statement, int n) => new(n, statement.Statement, statement.Output);
}
