using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>Tells <c>FROM t INSERT …</c> from <c>FROM t SELECT …</c> by the first word, whatever stands between.</summary>
internal static class MultiInsertMark
{
    public static void Apply(List<CommonToken> tokens)
    {
        var start = FindStart(tokens);
        if (start >= 0 && tokens[start].Type == SparkLexer.FROM && HasInsertAfter(tokens, start))
        {
            tokens[start].Type = SparkLexer.FromInsert;
        }
    }

    /// <summary>The first FROM of the statement that no SELECT or parenthesis comes before; −1 for another statement.</summary>
    private static int FindStart(List<CommonToken> tokens)
    {
        if (tokens is [{ Type: SparkLexer.FROM }, ..])
        {
            return 0;
        }
        if (tokens is not [{ Type: SparkLexer.WITH }, ..])
        {
            return -1;
        }
        var depth = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            depth += Step(tokens[i].Type);
            if (depth == 0 && tokens[i].Type is SparkLexer.SELECT or SparkLexer.FROM or SparkLexer.INSERT or SparkLexer.VALUES)
            {
                return i;
            }
        }
        return -1;
    }

    private static bool HasInsertAfter(List<CommonToken> tokens, int start)
    {
        var depth = 0;
        for (var i = start + 1; i < tokens.Count; i++)
        {
            depth += Step(tokens[i].Type);
            if (depth == 0 && tokens[i].Type is SparkLexer.INSERT or SparkLexer.SELECT)
            {
                return tokens[i].Type == SparkLexer.INSERT;
            }
        }
        return false;
    }

    private static int Step(int type) =>
        type switch
        {
            SparkLexer.LeftParen or SparkLexer.QueryParen or SparkLexer.LambdaParen => 1,
            SparkLexer.RightParen => -1,
            _ => 0,
        };
}
