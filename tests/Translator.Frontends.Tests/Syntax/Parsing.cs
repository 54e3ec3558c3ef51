using Translator.Frontends.Profiles;
using Translator.Frontends.Spark;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Tests.Syntax;

/// <summary>Reads small texts for the tests of the tree.</summary>
internal static class Parsing
{
    public static ParseResult Script(string text, SourceProfile? profile = null) =>
        SparkSqlParser.ParseScript(new SourceText("test.sql", text), profile ?? SourceProfile.SparkAnsi);

    public static T Statement<T>(string text, SourceProfile? profile = null)
        where T : StatementSyntax
    {
        var result = Script(text, profile);
        Assert.Empty(result.Diagnostics);
        return Assert.IsType<T>(Assert.Single(result.Statements));
    }

    public static T Query<T>(string text, SourceProfile? profile = null)
        where T : QuerySyntax => Assert.IsType<T>(Statement<QueryStatement>(text, profile).Query);

    public static SelectSyntax Select(string text, SourceProfile? profile = null) => Query<SelectSyntax>(text, profile);

    public static ExpressionSyntax Expression(string text, SourceProfile? profile = null)
    {
        var diagnostics = new DiagnosticBag();
        var expression = SparkSqlParser.ParseExpression(new SourceText("test.sql", text), profile ?? SourceProfile.SparkAnsi, diagnostics);
        Assert.Empty(diagnostics);
        Assert.NotNull(expression);
        return expression;
    }

    public static T Expression<T>(string text)
        where T : ExpressionSyntax => Assert.IsType<T>(Expression(text));

    public static Diagnostic Mistake(string text, SourceProfile? profile = null)
    {
        var result = Script(text, profile);
        Assert.Empty(result.Statements);
        return Assert.Single(result.Diagnostics);
    }

    /// <summary>The characters that a diagnostic points at.</summary>
    public static string At(Diagnostic diagnostic)
    {
        Assert.NotNull(diagnostic.Location);
        return diagnostic.Location.Value.Source.GetText(diagnostic.Location.Value.Span);
    }
}
