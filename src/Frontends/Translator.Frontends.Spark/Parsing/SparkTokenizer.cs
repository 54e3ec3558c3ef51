using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>Reads a script's words and cuts it into statements at the semicolons that stand outside strings, comments and BEGIN … END.</summary>
internal sealed class SparkTokenizer
{
    private readonly SourceText source;
    private readonly string text;
    private readonly bool doubleQuotedIdentifiers;
    private readonly bool isScript;
    private readonly DiagnosticBag diagnostics;
    private readonly SourceCharStream characters;
    private readonly SparkLexer lexer;
    private readonly List<StatementTokens> statements = [];
    private readonly CompoundStatementDepth compound = new();
    private List<CommonToken> current = [];
    private int typeDepth;
    private bool broken;

    /// <param name="source">The text.</param>
    /// <param name="doubleQuotedIdentifiers">Whether double quotes make names.</param>
    /// <param name="isScript">Whether the text holds statements, of which some are not made of words.</param>
    /// <param name="diagnostics">Where unreadable words are reported.</param>
    public SparkTokenizer(SourceText source, bool doubleQuotedIdentifiers, bool isScript, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.doubleQuotedIdentifiers = doubleQuotedIdentifiers;
        this.isScript = isScript;
        this.diagnostics = diagnostics;
        text = source.Text;
        characters = new SourceCharStream(text, source.Name);
        lexer = new SparkLexer(characters);
        lexer.RemoveErrorListeners();
    }

    public ITokenSource TokenSource => lexer;

    public List<StatementTokens> Tokenize()
    {
        while (true)
        {
            var token = (CommonToken)lexer.NextToken();
            if (token.Type == TokenConstants.EOF)
            {
                EndStatement();
                return statements;
            }
            Take(token);
        }
    }

    /// <summary>A token that ends a statement for the parser.</summary>
    public CommonToken EndToken(StatementTokens statement) =>
        new(Tuple.Create<ITokenSource, ICharStream>(lexer, characters), TokenConstants.EOF, 0, statement.Span.End, statement.Span.End - 1)
        {
            TokenIndex = statement.Tokens.Count,
        };

    private void Take(CommonToken token)
    {
        switch (token.Type)
        {
            case SparkLexer.CommentStart:
                SkipComment(token.StartIndex);
                return;
            case SparkLexer.Semicolon when !compound.IsOpen:
                EndStatement();
                return;
            case SparkLexer.OpenString or SparkLexer.OpenDoubleString:
                ReportOpen(SyntaxErrors.UnterminatedString, token, "PARSE_SYNTAX_ERROR");
                break;
            case SparkLexer.OpenBackQuote:
                ReportOpen(SyntaxErrors.UnterminatedName, token, "PARSE_SYNTAX_ERROR");
                break;
            case SparkLexer.DoubleString when doubleQuotedIdentifiers:
                token.Type = SparkLexer.BackQuoted;
                break;
            case SparkLexer.Identifier:
                token.Type = KeywordTable.TypeOf(text.AsSpan(token.StartIndex, token.StopIndex - token.StartIndex + 1));
                break;
            case SparkLexer.ShiftRight when typeDepth > 1:
                SplitAngles(token, 2);
                return;
            case SparkLexer.ShiftRightUnsigned when typeDepth > 2:
                SplitAngles(token, 3);
                return;
            case >= SparkLexer.TinyIntNumber and <= SparkLexer.BigDecimalNumber when StartsName(token):
                token.Type = SparkLexer.Dot;
                token.StopIndex = token.StartIndex;
                characters.Seek(token.StartIndex + 1);
                break;
        }
        if (isScript && current.Count == 0 && RawStatements.TryFindEnd(text, token) is { } end)
        {
            Add(token);
            EndStatement(end);
            characters.Seek(end);
            return;
        }
        TrackTypeDepth(token.Type);
        compound.Track(token, current.Count == 0);
        Add(token);
    }

    private void Add(CommonToken token)
    {
        token.TokenIndex = current.Count;
        current.Add(token);
    }

    /// <summary>In <c>db.2024_sales</c> the point starts no number.</summary>
    private bool StartsName(CommonToken token)
    {
        var next = token.StopIndex + 1;
        return text[token.StartIndex] == '.'
            && current is [.., { Type: SparkLexer.Identifier or SparkLexer.BackQuoted } before]
            && before.StopIndex + 1 == token.StartIndex
            && (token.Type != SparkLexer.DecimalNumber || (next < text.Length && (char.IsLetterOrDigit(text[next]) || text[next] == '_')));
    }

    private void TrackTypeDepth(int type)
    {
        var opens = current is [.., { Type: SparkLexer.ARRAY or SparkLexer.MAP or SparkLexer.STRUCT or SparkLexer.UNIONTYPE }];
        typeDepth = type switch
        {
            SparkLexer.Less when opens => typeDepth + 1,
            SparkLexer.Greater when typeDepth > 0 => typeDepth - 1,
            SparkLexer.SELECT or SparkLexer.FROM or SparkLexer.WHERE => 0,
            _ => typeDepth,
        };
    }

    private void SplitAngles(CommonToken token, int count)
    {
        typeDepth -= count;
        for (var i = 0; i < count; i++)
        {
            Add(
                new CommonToken(token)
                {
                    Type = SparkLexer.Greater,
                    StartIndex = token.StartIndex + i,
                    StopIndex = token.StartIndex + i,
                }
            );
        }
    }

    private void SkipComment(int start)
    {
        var depth = 1;
        var at = start + 2;
        while (depth > 0)
        {
            var next = text.AsSpan(at).IndexOfAny('*', '/');
            if (next < 0 || at + next + 1 >= text.Length)
            {
                diagnostics.Add(
                    new Diagnostic(SyntaxErrors.UnterminatedComment, new Location(source, new TextSpan(start, 2))).WithHelp(
                        "Close it with */. A comment inside a comment needs its own."
                    )
                );
                broken = true;
                characters.Seek(text.Length);
                return;
            }
            at += next;
            depth += text.AsSpan(at, 2) switch
            {
                "/*" => 1,
                "*/" => -1,
                _ => 0,
            };
            at += text.AsSpan(at, 2) is "/*" or "*/" ? 2 : 1;
        }
        characters.Seek(at);
    }

    private void ReportOpen(DiagnosticDescriptor descriptor, CommonToken token, string condition)
    {
        broken = true;
        var opening = text.Substring(token.StartIndex, 1);
        var location = new Location(source, new TextSpan(token.StartIndex, 1));
        diagnostics.Add(
            new Diagnostic(descriptor, location, opening) { Condition = condition }.WithHelp(
                $"Close it with {opening}. One inside it is written {(opening == "`" ? "``" : "\\" + opening)}."
            )
        );
    }

    private void EndStatement(int? rawEnd = null)
    {
        if (current.Count > 0)
        {
            var end = rawEnd is { } at ? TrimEnd(at) : current[^1].StopIndex + 1;
            var span = TextSpan.FromBounds(current[0].StartIndex, end);
            statements.Add(new StatementTokens(current, span, rawEnd is not null, broken));
        }
        current = [];
        typeDepth = 0;
        broken = false;
        compound.Reset();
    }

    private int TrimEnd(int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return end;
    }
}
