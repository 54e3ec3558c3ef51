using Translator.Frontends.Profiles;
using Translator.Frontends.Spark;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Tests.Syntax;

public class MistakeTests
{
    [Theory]
    [InlineData("SELECT a, FROM t", "FROM", "Found 'FROM', expected an expression.", "Remove the comma before FROM.")]
    [InlineData("SELECT a FORM t", "t", "Found 't', expected", "'FORM' reads as a name here; did you mean FROM?")]
    [InlineData("SELCT a FROM t", "SELCT", "Found 'SELCT', expected a statement such as SELECT, INSERT or CREATE.", "Did you mean SELECT?")]
    [InlineData("SELECT a FROM t ORDER x", "x", "Found 'x', expected", "ORDER needs BY after it.")]
    [InlineData("SELECT * FROM t WHERE", "", "Found the end of the statement, expected an expression.", null)]
    [InlineData("SELECT * FROM t GROUP BY", "", "Found the end of the statement, expected an expression, ALL", null)]
    [InlineData("SELECT a b c FROM t", "c", "Found 'c', expected ',', FROM, WHERE, GROUP BY, HAVING or others.", null)]
    [InlineData("SELECT 1 FROM \"t\"", "\"t\"", "expected a name", "Double quotes make a string; write a quoted name in backquotes.")]
    [InlineData("SELECT * FROM t JOIN", "", "Found the end of the statement, expected a name", null)]
    [InlineData("SELECT a # b", "#", "Found the character '#'", null)]
    [InlineData("SELECT a FROM t ORDER BY a DSC", "DSC", "Found 'DSC', expected an operator, ',', ", "Did you mean DESC?")]
    [InlineData("INSERT OVERWRITE t PARTITION dt = 1 SELECT 1", "PARTITION", "Found 'PARTITION'", "PARTITION needs '(' after it.")]
    [InlineData("INSERT INTO t VALEUS (1)", "VALEUS", "Found 'VALEUS', expected", "Did you mean VALUES?")]
    public void SaysWhatWasFoundAndWhatCouldStandThere(string text, string place, string message, string? help)
    {
        var mistake = Parsing.Mistake(text);
        Assert.Equal(("TR1001", "PARSE_SYNTAX_ERROR", place), (mistake.Code, mistake.Condition, Parsing.At(mistake)));
        Assert.Contains(message, mistake.Message, StringComparison.Ordinal);
        Assert.Equal(help, mistake.Helps.IsEmpty ? null : mistake.Helps[0].Text);
    }

    [Theory]
    [InlineData("SELECT 'abc", "'", "TR1002")]
    [InlineData("SELECT \"abc", "\"", "TR1002")]
    [InlineData("SELECT 1 /* a /* b */", "/*", "TR1003")]
    [InlineData("SELECT `a FROM t", "`", "TR1004")]
    [InlineData("SELECT f(a, (b + c)", "(", "TR1006")]
    [InlineData("SELECT (a))", ")", "TR1006")]
    [InlineData("SELECT * FROM my-table", "my-table", "TR1011")]
    [InlineData("SELECT 1 LIMIT 1 ORDER BY 1", "ORDER BY 1", "TR1006")]
    [InlineData("SELECT 1(2)", "(", "TR1006")]
    [InlineData("SELECT a IN ()", "IN ()", "TR1006")]
    [InlineData("SELECT X'1G'", "X'1G'", "TR1013")]
    public void PointsAtWhatIsBroken(string text, string place, string code)
    {
        var mistake = Parsing.Mistake(text);
        Assert.Equal((code, place), (mistake.Code, Parsing.At(mistake)));
    }

    [Fact]
    public void OneMistakeDoesNotHideTheOthers()
    {
        var result = Parsing.Script("SELECT a FROM; SELECT 1; INSERT t; SELECT 'x;y' -- ;\n; SELECT 2 /* ; */");
        Assert.Equal(2, result.Diagnostics.Count);
        Assert.Equal(3, result.Statements.Count);
    }

    [Fact]
    public void CommentsAndSemicolonsMakeNoStatements()
    {
        Assert.Empty(Parsing.Script(";; -- nothing\n /* and /* nothing */ here */ ;").Statements);
        Assert.Equal(2, Parsing.Script("-- a\\\nstill a comment ; \nSELECT 1; SELECT '\\'; --'").Statements.Count);
    }

    [Fact]
    public void AnEmptyExpressionIsReported()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(SparkSqlParser.ParseExpression(new SourceText("x", " "), SourceProfile.SparkAnsi, diagnostics));
        Assert.Equal("PARSE_EMPTY_STATEMENT", Assert.Single(diagnostics).Condition);
    }

    [Fact]
    public void SpansPointIntoTheText()
    {
        const string Text = "SELECT a + 1 AS b, f(x) FROM t WHERE a = 1";
        var select = Parsing.Select(Text);
        Assert.Equal("a + 1", Slice(Text, select.Items[0].Expression));
        Assert.Equal("a + 1 AS b", Slice(Text, select.Items[0]));
        Assert.Equal("f(x)", Slice(Text, select.Items[1]));
        Assert.Equal("FROM t", Slice(Text, select.From!));
        Assert.Equal("a = 1", Slice(Text, select.Where!));
        Assert.Equal(Text, Slice(Text, select));
    }

    [Fact]
    public void PrintsTheTree()
    {
        var printed = Parsing.Select("SELECT DISTINCT t.a AS x FROM t WHERE b IS NOT NULL").ToString().ReplaceLineEndings("\n");
        Assert.Equal(
            """
            Select quantifier=Distinct
              items:
                - SelectItem aliases=(x)
                  expression: Column name=t.a
              from: FromClause
                tables:
                  - NamedTable name=t
              where: Is test=Null negated
                operand: Column name=b
            """.ReplaceLineEndings("\n"),
            printed
        );
    }

    private static string Slice(string text, SyntaxNode node) => text.Substring(node.Span.Start, node.Span.Length);
}
