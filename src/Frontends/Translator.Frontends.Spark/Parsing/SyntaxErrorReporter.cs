using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>Turns the place where the parser stopped into a message: what was found, what could stand there, and what was probably meant.</summary>
internal sealed class SyntaxErrorReporter(SourceText source, SparkParser parser, List<CommonToken> tokens, ParenthesisMap parentheses)
{
    public Diagnostic Describe(RecognitionException mistake)
    {
        var token = mistake.OffendingToken;
        if (FindBrokenName(token) is { } name)
        {
            return name;
        }
        if (token.Type == TokenConstants.EOF && parentheses.Unclosed >= 0)
        {
            return Unbalanced(tokens[parentheses.Unclosed], "This parenthesis is never closed");
        }
        if (token.Type == SparkLexer.RightParen && token.TokenIndex == parentheses.Unopened)
        {
            return Unbalanced(token, "No parenthesis is open that this one could close");
        }
        var expected = ExpectedWords.Find(parser, mistake);
        var diagnostic = new Diagnostic(SyntaxErrors.UnexpectedWord, At(token), TokenNames.Found(token), ExpectedWords.Describe(expected));
        diagnostic = AddHelp(diagnostic, token, expected);
        return parentheses.Unclosed >= 0 && tokens[parentheses.Unclosed].TokenIndex < token.TokenIndex
            ? diagnostic.WithNote("This parenthesis is never closed.", At(tokens[parentheses.Unclosed]))
            : diagnostic;
    }

    private Diagnostic AddHelp(Diagnostic diagnostic, IToken token, HashSet<int> expected)
    {
        var before = token.TokenIndex > 0 ? tokens[token.TokenIndex - 1] : null;
        var words = expected.Where(KeywordTable.IsKeyword).Select(KeywordTable.NameOf).OfType<string>();
        if (MissingPartner(token) is { } needed)
        {
            return diagnostic.WithHelp(needed, At(token));
        }
        if (IsPlainName(token) && NearestWord.Find(token.Text, words) is { } word)
        {
            return diagnostic.WithHelp($"Did you mean {word}?", At(token), word);
        }
        if (before?.Type == SparkLexer.Comma && KeywordTable.IsKeyword(token.Type))
        {
            return diagnostic.WithHelp($"Remove the comma before {token.Text}.", At(before), "");
        }
        if (before is not null && MissingPartner(before) is { } neededBefore)
        {
            return diagnostic.WithHelp(neededBefore, At(before));
        }
        if (before is not null && IsPlainName(before) && NearestWord.Find(before.Text, words) is { } meant)
        {
            return diagnostic.WithHelp($"'{before.Text}' reads as a name here; did you mean {meant}?", At(before), meant);
        }
        if (token.Type == SparkLexer.Unrecognized && token.Text is "‘" or "’" or "“" or "”" or "´")
        {
            return diagnostic.WithHelp("Write the plain quote ' instead.");
        }
        return token.Type == SparkLexer.DoubleString && expected.Contains(SparkLexer.BackQuoted)
            ? diagnostic.WithHelp("Double quotes make a string; write a quoted name in backquotes.")
            : diagnostic;
    }

    /// <summary>What a keyword lacks that was taken for a name because its second word is not there.</summary>
    private static string? MissingPartner(IToken token)
    {
        if (token.Type != SparkLexer.Identifier)
        {
            return null;
        }
        var partner = KeywordTable.TypeOf(token.Text) switch
        {
            SparkLexer.ORDER or SparkLexer.GROUP or SparkLexer.SORT or SparkLexer.CLUSTER or SparkLexer.DISTRIBUTE => "BY",
            SparkLexer.PARTITION or SparkLexer.TABLESAMPLE or SparkLexer.PIVOT => "'('",
            SparkLexer.INSERT => "INTO or OVERWRITE",
            SparkLexer.INNER or SparkLexer.CROSS or SparkLexer.LEFT or SparkLexer.RIGHT or SparkLexer.FULL => "JOIN",
            _ => null,
        };
        return partner is null ? null : $"{token.Text.ToUpperInvariant()} needs {partner} after it.";
    }

    private static bool IsPlainName(IToken token) =>
        token.Type is SparkLexer.Identifier or (>= SparkLexer.AGGREGATE and <= SparkLexer.ZONE);

    /// <summary><c>my-table</c>: a minus glued to words on both sides where no expression may stand.</summary>
    private Diagnostic? FindBrokenName(IToken token)
    {
        var at = token.TokenIndex;
        if (token.Type != SparkLexer.Minus || at == 0 || at + 1 >= tokens.Count)
        {
            return null;
        }
        var before = tokens[at - 1];
        var after = tokens[at + 1];
        var glued = before.StopIndex + 1 == token.StartIndex && token.StopIndex + 1 == after.StartIndex;
        if (!glued || before.Type is SparkLexer.RightParen)
        {
            return null;
        }
        var span = TextSpan.FromBounds(before.StartIndex, after.StopIndex + 1);
        var name = source.GetText(span);
        return new Diagnostic(SyntaxErrors.InvalidIdentifier, new Location(source, span), $"'{name}'").WithHelp(
            "Put the name in backquotes.",
            new Location(source, span),
            $"`{name}`"
        );
    }

    private Diagnostic Unbalanced(IToken token, string message) => new(SyntaxErrors.Misplaced, At(token), message);

    private Location At(IToken token) =>
        source.Locate(
            token.Type == TokenConstants.EOF
                ? new TextSpan(token.StartIndex, 0)
                : TextSpan.FromBounds(token.StartIndex, token.StopIndex + 1)
        );
}
