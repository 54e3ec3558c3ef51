using Translator.Conformance.Engine;

namespace Translator.Conformance.Corpus;

/// <summary>The four tables every Hive test may read.</summary>
internal static class HiveTables
{
    private const char FieldSeparator = '\u0001';

    public static IReadOnlyList<TableData> Load(CorpusFolder corpus)
    {
        var pairs = Rows(corpus, "kv1.txt");
        TableColumn[] keyValue = [new("key", "string"), new("value", "string")];
        string[][] partitions =
        [
            ["2008-04-08", "11"],
            ["2008-04-08", "12"],
            ["2008-04-09", "11"],
            ["2008-04-09", "12"],
        ];
        return
        [
            new TableData("src", keyValue, pairs, []),
            new TableData("src1", keyValue, Rows(corpus, "kv3.txt"), []),
            new TableData(
                "srcpart",
                [.. keyValue, new("ds", "string"), new("hr", "string")],
                [.. partitions.SelectMany(partition => pairs.Select(pair => (IReadOnlyList<string?>)[.. pair, .. partition]))],
                ["ds", "hr"]
            ),
            new TableData("part", PartColumns, Rows(corpus, "part.tbl"), []),
        ];
    }

    private static readonly TableColumn[] PartColumns =
    [
        new("p_partkey", "int"),
        new("p_name", "string"),
        new("p_mfgr", "string"),
        new("p_brand", "string"),
        new("p_type", "string"),
        new("p_size", "int"),
        new("p_container", "string"),
        new("p_retailprice", "double"),
        new("p_comment", "string"),
    ];

    private static List<IReadOnlyList<string?>> Rows(CorpusFolder corpus, string file) =>
        [.. corpus.ReadLines($"hive-data/{file}").Select(line => (IReadOnlyList<string?>)[.. line.Split(FieldSeparator).Select(Cell)])];

    private static string? Cell(string text) => text == @"\N" ? null : text;
}
