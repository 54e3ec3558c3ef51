using System.Text;
using Translator.Frontends.Syntax;

namespace Translator.Frontends.Tests.Syntax;

public class DepthTests
{
    private const int Many = 10_000;

    public static TheoryData<string, string, string> Nested =>
        new()
        {
            { "(", "1", ")" },
            { "f(", "1", ")" },
            { "CASE WHEN a THEN b ELSE ", "1", " END" },
            { "(SELECT ", "1", ")" },
            { "a[", "1", "]" },
            { "CAST(", "1", " AS INT)" },
            { "f(x -> ", "1", ")" },
            { "(", "1", "" },
            { "CASE ", "", "" },
        };

    [Theory]
    [MemberData(nameof(Nested))]
    public void DeepNestingIsAnswered(string open, string core, string close)
    {
        var text = "SELECT " + Repeat(open, Many) + core + Repeat(close, Many);
        Assert.Equal("TR1010", OnSmallStack(text).Diagnostics.Single().Code);
    }

    [Theory]
    [MemberData(nameof(Nested))]
    public void TheDeepestThatIsReadIsReadOrRefused(string open, string core, string close)
    {
        foreach (var depth in new[] { 40, 100, 298 })
        {
            var good = OnSmallStack("SELECT " + Repeat(open, depth) + core + Repeat(close, depth));
            Assert.Equal(good.Diagnostics.Count == 0, good.Statements.Count == 1);
            var bad = OnSmallStack("SELECT " + Repeat(open, depth) + core + " FROM FROM" + Repeat(close, depth));
            Assert.NotEmpty(bad.Diagnostics);
        }
    }

    [Theory]
    [InlineData("a = 1 OR ")]
    [InlineData("a = 1 AND ")]
    [InlineData("1 + ")]
    [InlineData("'x' || ")]
    [InlineData("NOT ")]
    [InlineData("- ")]
    public void LongChainsAreFlat(string part)
    {
        var result = OnSmallStack("SELECT " + Repeat(part, Many) + "a");
        Assert.Empty(result.Diagnostics);
        Assert.IsType<QueryStatement>(Assert.Single(result.Statements));
    }

    [Fact]
    public void LongListsAreRead()
    {
        var result = OnSmallStack(
            "SELECT 1" + Repeat(" UNION ALL SELECT 1", 2000) + "; SELECT * FROM a" + Repeat(" JOIN b ON x = y", 2000)
        );
        Assert.Empty(result.Diagnostics);
        Assert.Equal(2, result.Statements.Count);
    }

    private static ParseResult OnSmallStack(string text)
    {
        ParseResult? result = null;
        var thread = new Thread(() => result = Parsing.Script(text), 1 << 20);
        thread.Start();
        thread.Join();
        Assert.NotNull(result);
        return result;
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
