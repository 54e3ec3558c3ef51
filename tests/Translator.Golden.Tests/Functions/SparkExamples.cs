using Translator.Testing;
using Translator.Testing.Engines;

namespace Translator.Golden.Tests.Functions;

/// <summary>
/// Real Spark's answers to the examples, one line each: the call, a tab, the rows (a tab between cells, two blanks and a bar between rows) in the text
/// of all engines, or <c>refused:</c> with the condition.
/// </summary>
internal static class SparkExamples
{
    private const string RowSeparator = "  | ";
    private static readonly string File = Repository.PathOf("golden", "functions", "spark.answers");

    public static SortedDictionary<string, string> Read()
    {
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in System.IO.File.Exists(File) ? System.IO.File.ReadLines(File) : [])
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            answers.Add(line[..tab], line[(tab + 1)..]);
        }
        return answers;
    }

    public static void Write(SortedDictionary<string, string> answers)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File) ?? ".");
        System.IO.File.WriteAllText(File, string.Concat(answers.Select(static a => $"{a.Key}\t{a.Value}\n")));
    }

    public static string Text(EngineTable rows) => string.Join(RowSeparator, rows.Lines(ordered: false));
}
