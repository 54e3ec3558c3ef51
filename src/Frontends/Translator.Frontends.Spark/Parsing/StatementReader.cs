using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using Translator.Frontends.Profiles;
using Translator.Frontends.Spark.Building;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Spark.Parsing;

/// <summary>Reads one statement: by the grammar, or as the command that its first words name.</summary>
internal sealed class StatementReader(SourceText source, SourceProfile profile, SparkTokenizer tokenizer, DiagnosticBag diagnostics)
{
    private const int MaxFullDepth = 50;

    /// <summary>CREATE OR REPLACE GLOBAL TEMPORARY VIEW has the most words before the name.</summary>
    private const int MostModifiers = 6;

    public StatementSyntax? Read(StatementTokens statement)
    {
        if (statement.Broken)
        {
            return null;
        }
        if (statement.Raw)
        {
            return RawStatements.Build(source, statement);
        }
        if (statement.IsWord(0, "EXPLAIN"))
        {
            return ReadExplain(statement);
        }
        if (statement.IsWord(0, "SET") && statement.IsWord(1, "TIME"))
        {
            return ReadTimeZone(statement);
        }
        if (statement.IsWord(0, "ALTER") && statement.IsWord(1, "TABLE"))
        {
            return new TableCommandReader(this, statement).ReadAlter();
        }
        if (statement.IsWord(0, "ALTER") && statement.IsWord(1, "VIEW") && FindViewQuery(statement) is > 0 and var query)
        {
            return ReadAlterView(statement, query);
        }
        if (statement.IsWord(0, "LOAD") && statement.IsWord(1, "DATA"))
        {
            return new TableCommandReader(this, statement).ReadLoad();
        }
        return CommandWords.Find(statement) is { } words
            ? new CommandStatement(words, source.GetText(statement.Span), statement.Span)
            : Parse(statement, static (parser, builder) => builder.Statement(parser.singleStatement().statement()));
    }

    /// <summary>Parses with the fast prediction first; what that cannot read is read again with the full one, which also explains mistakes.</summary>
    public T? Parse<T>(StatementTokens statement, Func<SparkParser, SyntaxBuilder, T> parse)
        where T : SyntaxNode
    {
        var parentheses = new ParenthesisMap(statement.Tokens);
        if (parentheses.Depth > SparkSqlParser.MaxDepth)
        {
            ReportTooDeep(statement);
            return null;
        }
        ContextualKeywords.Apply(statement.Tokens, parentheses);
        var stream = new StatementTokenStream(statement.Tokens, tokenizer.EndToken(statement), tokenizer.TokenSource);
        var parser = new SparkParser(stream) { ErrorHandler = new FirstErrorStrategy() };
        parser.RemoveErrorListeners();
        var own = new DiagnosticBag();
        var builder = new SyntaxBuilder(source, profile, own);
        try
        {
            parser.Interpreter.PredictionMode = PredictionMode.SLL;
            return Finish(parse(parser, builder), own);
        }
        catch (ParseCanceledException)
        {
            return ParseFully(statement, parentheses, parser, builder, own, parse);
        }
        catch (InsufficientExecutionStackException)
        {
            ReportTooDeep(statement);
            return null;
        }
    }

    /// <summary>Parses what may be no such thing: then the answer is null and nothing is reported.</summary>
    public T? TryRead<T>(StatementTokens part, Func<SparkParser, SyntaxBuilder, T> parse)
        where T : SyntaxNode => new StatementReader(source, profile, tokenizer, []).Parse(part, parse);

    /// <summary>The table or view that a CREATE statement names, also where its rest cannot be read; null for other statements.</summary>
    public QualifiedName? ReadDefinedName(StatementTokens statement)
    {
        if (!statement.IsWord(0, "CREATE"))
        {
            return null;
        }
        var at = statement.Tokens.FindIndex(static t => t.Type is SparkLexer.TABLE or SparkLexer.VIEW) + 1;
        if (at is 0 or > MostModifiers)
        {
            return null;
        }
        at += statement.IsWord(at, "IF") ? 3 : 0;
        var end = at + 1;
        while (end + 1 < statement.Tokens.Count && statement.Tokens[end].Type == SparkLexer.Dot)
        {
            end += 2;
        }
        return end > statement.Tokens.Count
            ? null
            : TryRead(Part(statement, at, end), static (parser, builder) => builder.Name(parser.multipartName()));
    }

    /// <summary>Some words of a statement, as if they were one.</summary>
    public static StatementTokens Part(StatementTokens statement, int start, int end)
    {
        var tokens = statement.Tokens[start..end];
        for (var i = 0; i < tokens.Count; i++)
        {
            tokens[i].TokenIndex = i;
        }
        return statement with { Tokens = tokens, Span = TextSpan.FromBounds(tokens[0].StartIndex, tokens[^1].StopIndex + 1) };
    }

    private T? ParseFully<T>(
        StatementTokens statement,
        ParenthesisMap parentheses,
        SparkParser parser,
        SyntaxBuilder builder,
        DiagnosticBag own,
        Func<SparkParser, SyntaxBuilder, T> parse
    )
        where T : SyntaxNode
    {
        try
        {
            parser.TokenStream.Seek(0);
            parser.Reset();
            // The full prediction walks the whole rule stack recursively: a deep statement is explained by the fast one.
            parser.Interpreter.PredictionMode = parentheses.Depth > MaxFullDepth ? PredictionMode.SLL : PredictionMode.LL;
            return Finish(parse(parser, builder), own);
        }
        catch (ParseCanceledException canceled) when (canceled.InnerException is RecognitionException mistake)
        {
            diagnostics.Add(new SyntaxErrorReporter(source, parser, statement.Tokens, parentheses).Describe(mistake));
            return null;
        }
        catch (InsufficientExecutionStackException)
        {
            ReportTooDeep(statement);
            return null;
        }
    }

    private T? Finish<T>(T node, DiagnosticBag own)
        where T : SyntaxNode
    {
        diagnostics.AddRange(own);
        return own.HasErrors ? null : node;
    }

    private ExplainStatement? ReadExplain(StatementTokens statement)
    {
        var first = 1;
        while (CommandWords.IsExplainMode(statement.WordAt(first)))
        {
            first++;
        }
        var mode = first == 1 ? null : string.Join(' ', Enumerable.Range(1, first - 1).Select(i => statement.WordAt(i).ToUpperInvariant()));
        if (first >= statement.Tokens.Count)
        {
            diagnostics.Report(SyntaxErrors.Misplaced, At(statement), "EXPLAIN needs a statement after it");
            return null;
        }
        return Read(Part(statement, first, statement.Tokens.Count)) is { } inner ? new ExplainStatement(mode, inner, statement.Span) : null;
    }

    private SetTimeZoneStatement? ReadTimeZone(StatementTokens statement)
    {
        if (statement.Tokens.Count == 4 && statement.IsWord(3, "LOCAL"))
        {
            return new SetTimeZoneStatement(null, statement.Span);
        }
        if (statement.Tokens.Count < 4)
        {
            diagnostics.Report(SyntaxErrors.Misplaced, At(statement), "SET TIME ZONE needs LOCAL, a string or an interval");
            return null;
        }
        var zone = Parse(
            Part(statement, 3, statement.Tokens.Count),
            static (parser, builder) => builder.Expression(parser.singleExpression())
        );
        return zone is null ? null : new SetTimeZoneStatement(zone, statement.Span);
    }

    /// <summary>Where the query of <c>ALTER VIEW name AS query</c> starts; 0 for other changes of a view.</summary>
    private static int FindViewQuery(StatementTokens statement)
    {
        var at = 3;
        while (at + 1 < statement.Tokens.Count && statement.Tokens[at].Type == SparkLexer.Dot)
        {
            at += 2;
        }
        return statement.IsWord(at, "AS") && at + 1 < statement.Tokens.Count ? at + 1 : 0;
    }

    private CreateViewStatement? ReadAlterView(StatementTokens statement, int query)
    {
        var name = Parse(Part(statement, 2, query - 1), static (parser, builder) => builder.Name(parser.multipartName()));
        var read = Parse(
            Part(statement, query, statement.Tokens.Count),
            static (parser, builder) => builder.Statement(parser.singleStatement().statement())
        );
        if (name is null || read is not QueryStatement { Query: var body })
        {
            if (read is not null)
            {
                diagnostics.Report(SyntaxErrors.Misplaced, At(statement), "ALTER VIEW … AS needs a query");
            }
            return null;
        }
        return new CreateViewStatement(name, ViewLifetime.Permanent, true, false, [], body, statement.Span) { Alters = true };
    }

    private void ReportTooDeep(StatementTokens statement) =>
        diagnostics.Add(
            new Diagnostic(SyntaxErrors.TooDeep, At(statement)).WithHelp("Put inner parts into a WITH clause or a view of their own.")
        );

    private Location At(StatementTokens statement) =>
        new(source, new TextSpan(statement.Span.Start, Math.Min(statement.Span.Length, FirstWordLength(statement))));

    private static int FirstWordLength(StatementTokens statement) => statement.Tokens[0].StopIndex - statement.Tokens[0].StartIndex + 1;
}
