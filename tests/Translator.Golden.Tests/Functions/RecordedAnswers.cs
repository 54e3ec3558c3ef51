using Translator.Testing;
using Translator.Testing.Engines;

namespace Translator.Golden.Tests.Functions;

/// <summary>
/// A real engine's answers to the examples, one line each: the call, a tab, the rows (a tab between cells, two blanks and a bar between rows) in the
/// text of all engines, or <c>refused:</c> with the condition.
/// </summary>
internal sealed class RecordedAnswers(string engine)
{
    private const string RowSeparator = "  | ";
    private readonly string file = Repository.PathOf("golden", "functions", $"{engine}.answers");

    /// <summary>Real Spark's.</summary>
    public static RecordedAnswers Spark { get; } = new("spark");

    /// <summary>Real Hive's, of the functions that only Hive has.</summary>
    public static RecordedAnswers Hive { get; } = new("hive");

    /// <summary>The engine's name.</summary>
    public string Engine => engine;

    public SortedDictionary<string, string> Read()
    {
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.Exists(file) ? File.ReadLines(file) : [])
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            answers.Add(line[..tab], line[(tab + 1)..]);
        }
        return answers;
    }

    public void Write(SortedDictionary<string, string> answers)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? ".");
        File.WriteAllText(file, string.Concat(answers.Select(static a => $"{a.Key}\t{a.Value}\n")));
    }

    public static string Text(EngineTable rows) => string.Join(RowSeparator, rows.Lines(ordered: false));
}
