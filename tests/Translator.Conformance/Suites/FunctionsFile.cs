using System.Text.RegularExpressions;
using Translator.Conformance.Comparison;
using Translator.Conformance.Corpus;
using Translator.Conformance.Engine;
using Translator.Conformance.Running;

namespace Translator.Conformance.Suites;

/// <summary>The examples of one function, each in a fresh session.</summary>
internal sealed partial class FunctionsFile(string function, IReadOnlyList<FunctionExample> examples) : CaseFile("functions", function)
{
    public const string FileName = "spark-functions.jsonl";

    public override void Run(FileRun run)
    {
        foreach (var example in examples)
        {
            if (!run.Owes(example.N))
            {
                continue;
            }

            using var session = run.Open(SourceProfile.Spark, Prepare, example.N);
            var text = new RecordText(example.N, example.Sql, example.Expected);
            run.RunRecord(session, text, ordered: true, result => Judge(example, result), judgement => Doubt(example, judgement));
        }
    }

    private static void Prepare(ISession session)
    {
        session.TrySetConf("spark.sql.ansi.enabled", "true");
        session.TrySetConf("spark.sql.session.timeZone", "America/Los_Angeles");
    }

    private static Judgement Judge(FunctionExample example, StatementResult result)
    {
        var condition = DocumentedError().Match(example.Expected);
        return condition.Success
            ? QueryComparison.WhereErrorIsDue(result, condition.Groups[1].Value, null)
            : QueryComparison.WhereRowsAreDue(result, table => CompareTable(example, table));
    }

    /// <summary>The documentation's text is indented by hand: white space at the start of each line does not count.</summary>
    private static Judgement CompareTable(FunctionExample example, ResultTable table)
    {
        var trimmed = table with
        {
            Rows =
            [
                .. table.Rows.Select(static row =>
                    (IReadOnlyList<string?>)[.. row.Select(static (cell, i) => i == 0 ? Unindent(cell) : cell)]
                ),
            ],
        };
        var expected = Unindent(example.Expected) ?? "";
        var ordered = RowComparison.Compare(trimmed, expected, ordered: true);
        return ordered.Verdict == Verdict.Wrong && !Orders().IsMatch(example.Sql)
            ? RowComparison.Compare(trimmed, RowText.SortLines(expected), ordered: false)
            : ordered;
    }

    private static string? Unindent(string? text) => text is null ? null : Indentation().Replace(text, "\n").Trim();

    private static Judgement Doubt(FunctionExample example, Judgement judgement) =>
        judgement.Verdict == Verdict.Wrong && !example.CheckedBySpark ? judgement with { Verdict = Verdict.Doubtful } : judgement;

    [GeneratedRegex(@"^\[([A-Z][A-Z_.0-9]{2,})\] ")]
    private static partial Regex DocumentedError();

    [GeneratedRegex(@"\border\s+by\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Orders();

    [GeneratedRegex(@"\n\s+")]
    private static partial Regex Indentation();
}
