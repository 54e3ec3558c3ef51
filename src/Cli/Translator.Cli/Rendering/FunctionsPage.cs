using Translator.IR.Functions;

namespace Translator.Cli.Rendering;

/// <summary>The functions as a page of documentation in Markdown: each row once, whatever names it has.</summary>
internal static class FunctionsPage
{
    private static readonly (FunctionKind Kind, string Title)[] Chapters =
    [
        (FunctionKind.Scalar, "Scalar functions and operators"),
        (FunctionKind.Aggregate, "Aggregates"),
        (FunctionKind.Window, "Window functions"),
        (FunctionKind.Table, "Table functions"),
    ];

    private static readonly (SourceDialect Dialect, string Name)[] Dialects =
    [
        (SourceDialect.SparkAnsi, "Spark with ANSI mode"),
        (SourceDialect.SparkLegacy, "Spark without ANSI mode"),
        (SourceDialect.Hive, "Hive"),
    ];

    public static void Write(TextWriter page, IReadOnlyCollection<FunctionRow> rows)
    {
        page.WriteLine("# Functions");
        page.WriteLine();
        page.WriteLine(
            "What `translate functions` lists; this page is written by `eng/regen-docs`. Where engines differ under one name there are two entries, and the"
        );
        page.WriteLine(
            "dialect of the script chooses. Types in small letters stand for any type of that kind, `?` for an argument that may be left out, `...` for any number."
        );
        foreach (var (kind, title) in Chapters)
        {
            page.WriteLine();
            page.WriteLine($"## {title}");
            foreach (var row in rows.Where(r => r.Kind == kind).OrderBy(static r => r.Id, StringComparer.Ordinal))
            {
                WriteEntry(page, row);
            }
        }
    }

    private static void WriteEntry(TextWriter page, FunctionRow row)
    {
        page.WriteLine();
        page.WriteLine($"### {row.Id}");
        page.WriteLine();
        page.WriteLine(row.Summary);
        page.WriteLine();
        var called = row.Names.Count > 0 ? row.Names[0].Name : row.Id;
        foreach (var overload in row.Overloads)
        {
            page.WriteLine($"    {called}{overload}");
        }
        foreach (var example in row.Examples)
        {
            page.WriteLine($"    {OneLine(example.Sql)} = {OneLine(example.Result)}");
        }
        if (Facts(row).ToList() is { Count: > 0 } facts)
        {
            page.WriteLine();
            page.WriteLine(string.Join("; ", facts) + ".");
        }
    }

    private static IEnumerable<string> Facts(FunctionRow row)
    {
        var names = Dialects.Select(d => (d.Name, Names: NamesIn(row, d.Dialect))).Where(static d => d.Names.Length > 0);
        foreach (var same in names.GroupBy(static d => d.Names, StringComparer.Ordinal))
        {
            yield return $"{string.Join(", ", same.Select(static d => d.Name))}: {same.Key}";
        }
        switch (row.Determinism)
        {
            case Determinism.StableInRun:
                yield return "one answer in a run";
                break;
            case Determinism.Volatile:
                yield return "another answer for every row";
                break;
            case Determinism.OrderDependent:
                yield return "the answer depends on the order of the rows";
                break;
            case Determinism.Deterministic:
                break;
        }
        if (row.EmitOnly)
        {
            yield return "translated only, not run";
        }
    }

    private static string NamesIn(FunctionRow row, SourceDialect dialect) =>
        string.Join(", ", row.Names.Where(n => n.Dialect == dialect).Select(static n => $"`{n.Name}`").Distinct(StringComparer.Ordinal));

    private static string OneLine(string text) => text.ReplaceLineEndings("⏎");
}
