using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using Translator.Frontends.Profiles;
using Translator.Frontends.Spark.Building;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Spark.Parsing;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Spark;

/// <summary>
/// Reads Spark SQL and Hive SQL. A mistake in one statement keeps that statement out of the result and says why; the others are read all the same.
/// </summary>
public static class SparkSqlParser
{
    /// <summary>The greatest depth of parentheses, brackets and CASEs that is read.</summary>
    public const int MaxDepth = 300;

    /// <summary>Reads all statements of a script.</summary>
    public static ParseResult ParseScript(SourceText source, SourceProfile profile)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(profile);
        var diagnostics = new DiagnosticBag();
        var tokenizer = new SparkTokenizer(source, profile.DoubleQuotedIdentifiers, true, diagnostics);
        var reader = new StatementReader(source, profile, tokenizer, diagnostics);
        var statements = new List<StatementSyntax>();
        var broken = new List<QualifiedName>();
        foreach (var tokens in tokenizer.Tokenize())
        {
            if (reader.Read(tokens) is { } statement)
            {
                statements.Add(statement);
            }
            else if (reader.ReadDefinedName(tokens) is { } name)
            {
                broken.Add(name);
            }
        }
        return new ParseResult(source, [.. statements], diagnostics) { BrokenDefinitions = [.. broken] };
    }

    /// <summary>Reads one expression, as in a generated column or a test.</summary>
    public static ExpressionSyntax? ParseExpression(SourceText source, SourceProfile profile, DiagnosticBag diagnostics) =>
        ParsePart(source, profile, diagnostics, static (parser, builder) => builder.Expression(parser.singleExpression()));

    /// <summary>Reads one type, as in <c>from_json(x, 'array&lt;int&gt;')</c>.</summary>
    public static TypeSyntax? ParseType(SourceText source, SourceProfile profile, DiagnosticBag diagnostics) =>
        ParsePart(source, profile, diagnostics, static (parser, builder) => builder.Type(parser.singleType().dataType()));

    /// <summary>Reads a list of columns, as in <c>from_json(x, 'a INT, b STRING')</c>.</summary>
    public static StructTypeSyntax? ParseColumns(SourceText source, SourceProfile profile, DiagnosticBag diagnostics) =>
        ParsePart(source, profile, diagnostics, static (parser, builder) => builder.Columns(parser.singleColumnList()));

    /// <summary>Reads a schema in a text: a type, or a list of columns. What is wrong with a text that is neither is told of it as a list.</summary>
    public static TypeSyntax? ParseSchema(SourceText source, SourceProfile profile, DiagnosticBag diagnostics)
    {
        var asType = new DiagnosticBag();
        return ParseType(source, profile, asType) is { } type && !asType.HasErrors ? type : ParseColumns(source, profile, diagnostics);
    }

    /// <summary>Reads a name of one or more parts.</summary>
    public static QualifiedName? ParseName(SourceText source, SourceProfile profile, DiagnosticBag diagnostics) =>
        ParsePart(source, profile, diagnostics, static (parser, builder) => builder.Name(parser.singleName().multipartName()));

    private static T? ParsePart<T>(
        SourceText source,
        SourceProfile profile,
        DiagnosticBag diagnostics,
        Func<SparkParser, SyntaxBuilder, T> parse
    )
        where T : SyntaxNode
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var tokenizer = new SparkTokenizer(source, profile.DoubleQuotedIdentifiers, false, diagnostics);
        if (tokenizer.Tokenize() is not [var tokens])
        {
            diagnostics.Report(SyntaxErrors.EmptyStatement, new Location(source, new TextSpan(0, 0)));
            return null;
        }
        return new StatementReader(source, profile, tokenizer, diagnostics).Parse(tokens, parse);
    }
}
