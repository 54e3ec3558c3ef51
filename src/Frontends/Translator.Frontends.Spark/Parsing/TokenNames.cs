using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>What words are called in messages.</summary>
internal static class TokenNames
{
    /// <summary>The word that was found, as a message quotes it.</summary>
    public static string Found(IToken token) =>
        token.Type switch
        {
            TokenConstants.EOF => "the end of the statement",
            SparkLexer.Unrecognized => $"the character '{token.Text}'",
            _ => Quote(Shorten(token.Text)),
        };

    /// <summary>A word that would have been right.</summary>
    public static string Expected(int type) =>
        type switch
        {
            TokenConstants.EOF => "the end of the statement",
            SparkLexer.LeftParen or SparkLexer.QueryParen or SparkLexer.LambdaParen => "'('",
            SparkLexer.RightParen => "')'",
            SparkLexer.LeftBracket => "'['",
            SparkLexer.RightBracket => "']'",
            SparkLexer.Comma => "','",
            SparkLexer.Dot => "'.'",
            SparkLexer.Colon => "':'",
            SparkLexer.Equal => "'='",
            SparkLexer.Less => "'<'",
            SparkLexer.Greater => "'>'",
            SparkLexer.Arrow => "'->'",
            SparkLexer.FatArrow => "'=>'",
            SparkLexer.PipeTo => "'|>'",
            SparkLexer.Star => "'*'",
            SparkLexer.HintStart => "'/*+'",
            SparkLexer.HintEnd => "'*/'",
            SparkLexer.Identifier or SparkLexer.BackQuoted => "a name",
            SparkLexer.String or SparkLexer.DoubleString or SparkLexer.RawString => "a string",
            SparkLexer.IntegerNumber => "a whole number",
            SparkLexer.GROUP => "GROUP BY",
            SparkLexer.ORDER => "ORDER BY",
            SparkLexer.SORT => "SORT BY",
            SparkLexer.CLUSTER => "CLUSTER BY",
            SparkLexer.DISTRIBUTE => "DISTRIBUTE BY",
            SparkLexer.StarExcept => "EXCEPT",
            SparkLexer.StarReplace => "REPLACE",
            SparkLexer.TravelVersion => "VERSION",
            SparkLexer.TravelTimestamp => "TIMESTAMP",
            SparkLexer.FromInsert => "FROM",
            SparkLexer.IdentifierClause => "IDENTIFIER",
            SparkLexer.ScriptSelect => "MAP",
            _ => KeywordTable.NameOf(type) ?? "something else",
        };

    private static string Quote(string text) => text.Contains('\'', StringComparison.Ordinal) ? text : $"'{text}'";

    private static string Shorten(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 37), "…");
}
