using System.Collections.Frozen;
using Translator.Conformance.Corpus;
using Translator.Conformance.Engine;
using Translator.Conformance.Running;

namespace Translator.Conformance.Suites;

/// <summary>
/// Statements and bare expressions over tables that exist nowhere: a record passes where everything binds but the names of those tables
/// and columns.
/// </summary>
internal sealed class SqlglotFile(CorpusFolder corpus) : CaseFile("translate", "translate-sqlglot")
{
    private static readonly FrozenSet<string> StatementWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "add",
            "alter",
            "analyze",
            "cache",
            "clear",
            "comment",
            "copy",
            "create",
            "declare",
            "delete",
            "desc",
            "describe",
            "drop",
            "explain",
            "export",
            "from",
            "grant",
            "insert",
            "list",
            "load",
            "merge",
            "msck",
            "optimize",
            "refresh",
            "reset",
            "revoke",
            "select",
            "set",
            "show",
            "table",
            "truncate",
            "uncache",
            "unset",
            "update",
            "use",
            "vacuum",
            "values",
            "with",
        ]
    );

    public override void Run(FileRun run)
    {
        using var spark = run.Open(SourceProfile.Spark, static _ => { });
        using var hive = run.Open(SourceProfile.Hive, static _ => { });
        var records = corpus.ReadRecords<SqlglotRecord>("translate-sqlglot.jsonl");
        for (var n = 0; n < records.Count; n++)
        {
            if (!run.Owes(n))
            {
                continue;
            }

            var record = records[n];
            var text = new RecordText(n, record.Sql, "");
            if (record.Read is "spark" or "databricks" or "hive")
            {
                run.AnalyseRecord(record.Read == "hive" ? hive : spark, text, Statement(record.Sql), BindingJudgement.UpToUnknownTables);
            }
            else
            {
                run.Report(text, BindingJudgement.OtherDialect(record.Read));
            }
        }
    }

    /// <summary>An input that does not start as a statement is an expression.</summary>
    private static string Statement(string sql)
    {
        var start = sql.AsSpan().TrimStart();
        while (start.Length > 0 && start[0] == '(')
        {
            start = start[1..].TrimStart();
        }

        var end = start.IndexOfAnyExcept(Letters);
        var word = end < 0 ? start : start[..end];
        var isCall = end >= 0 && start[end] == '(' && !word.Equals("values", StringComparison.OrdinalIgnoreCase);
        return StatementWords.Contains(word.ToString()) && !isCall ? sql : $"SELECT {sql}";
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"
    );
}
