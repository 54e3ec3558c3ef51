using Translator.Connectors.Files;

namespace Translator.Connectors.Csv;

/// <summary>The options of CSV tables, named as Spark names them.</summary>
internal sealed record CsvOptions(
    char Separator,
    bool Header,
    string NullText,
    string? EmptyText,
    bool TrimsLeft,
    bool TrimsRight,
    bool FailsOnBadCells,
    bool InfersTypes,
    char? Comment
)
{
    public static CsvOptions Of(FormatOptions options)
    {
        options.Refuse(
            "dateFormat",
            "timestampFormat",
            "timestampNTZFormat",
            "multiLine",
            "lineSep",
            "locale",
            "columnNameOfCorruptRecord"
        );
        var encoding = options.Text("UTF-8", "encoding", "charset");
        if (!encoding.Equals("UTF-8", StringComparison.OrdinalIgnoreCase) && !encoding.Equals("UTF8", StringComparison.OrdinalIgnoreCase))
        {
            options.Refuse("encoding", "charset");
        }

        if (options.Character('"', "quote") != '"')
        {
            options.Refuse("quote");
        }

        var comment = options.Text("", "comment");
        return new CsvOptions(
            options.Character(',', "sep", "delimiter"),
            options.Flag("header", otherwise: false),
            options.Text("", "nullValue"),
            options.Text("", "emptyValue") is { Length: > 0 } empty ? empty : null,
            options.Flag("ignoreLeadingWhiteSpace", otherwise: false),
            options.Flag("ignoreTrailingWhiteSpace", otherwise: false),
            options.Choice("mode", "FAILFAST", "PERMISSIVE") == "FAILFAST",
            options.Flag("inferSchema", otherwise: false),
            comment.Length > 0 ? comment[0] : null
        );
    }
}
