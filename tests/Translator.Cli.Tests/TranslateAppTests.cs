using System.Text.Json;
using Translator.Testing;

namespace Translator.Cli.Tests;

public sealed class TranslateAppTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("translator-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_new_project_checks_runs_and_verifies()
    {
        var project = Path.Combine(folder, "shop");

        Assert.Equal(0, Run("init", project).Code);
        Assert.Equal(2, Run("init", project).Code);
        Assert.Equal(0, Run("check", project).Code);
        Assert.Contains("written to out/hourly-totals", Run("run", project).Output, StringComparison.Ordinal);
        var verify = Run("verify", project, "--schedules", "3", "--junit", Path.Combine(folder, "junit.xml"));
        Assert.Equal(0, verify.Code);
        Assert.StartsWith("equal    hourly-totals: 5 rows, 3 schedules", verify.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "junit.xml")));
    }

    [Theory]
    [InlineData("syntax", "QueryStatement")]
    [InlineData("bound", "scan default.t")]
    [InlineData("normal", "project")]
    [InlineData("batch", "default.t")]
    [InlineData("stream", "source default.t")]
    public void Every_stage_is_explained(string stage, string part)
    {
        var tables = Write("ddl.sql", "CREATE TABLE t (a INT)");
        var script = Write("q.sql", "SELECT a + 1 AS b FROM t");
        var result = Run("explain", script, "--stage", stage, "--tables", tables);

        Assert.Equal(0, result.Code);
        Assert.Contains(part, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_of_a_check_are_told_in_text_and_json()
    {
        var script = Write("q.sql", "SELECT missing FROM (SELECT 1 AS present)");
        var text = Run("check", script);
        var json = JsonDocument.Parse(Run("check", script, "--format", "json").Output).RootElement;

        Assert.Equal(1, text.Code);
        Assert.Contains("q.sql:1:8", text.Output, StringComparison.Ordinal);
        var report = json.GetProperty("scripts")[0];
        Assert.Equal((1, 0), (report.GetProperty("statements").GetInt32(), report.GetProperty("bound").GetInt32()));
        Assert.Equal("TR2001", report.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("check", "nowhere.sql")]
    [InlineData("verify", "nowhere")]
    [InlineData("run", ".", "--mode", "sideways")]
    [InlineData("run", ".", "--follow")]
    [InlineData("explain", "nowhere/job")]
    [InlineData("functions", "no_such_function")]
    [InlineData("check", "-d", "novalue")]
    public void Mistakes_of_the_user_give_2(params string[] args)
    {
        var result = Run(args);

        Assert.Equal(2, result.Code);
        Assert.NotEmpty(result.Error);
    }

    [Fact]
    public void Functions_are_listed()
    {
        Assert.Contains("length", Run("functions", "len").Output, StringComparison.Ordinal);
        var json = JsonDocument.Parse(Run("functions", "upper", "--format", "json").Output).RootElement;
        Assert.Equal("upper", json.GetProperty("functions")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("functions")]
    [InlineData("diagnostics")]
    public void The_pages_of_the_documentation_are_what_the_product_says(string page)
    {
        var written = File.ReadAllText(Repository.PathOf("docs", page + ".md"));

        Assert.True(written == Run(page, "--format", "markdown").Output, $"docs/{page}.md is old: run eng/regen-docs");
    }

    [Fact]
    public void A_code_is_explained()
    {
        Assert.StartsWith("TR2001 error", Run("diagnostics", "tr2001").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("diagnostics", "TR0000").Code);
        var json = JsonDocument.Parse(Run("diagnostics", "TR2101", "--format", "json").Output).RootElement;
        Assert.Equal("MISSING_AGGREGATION", json.GetProperty("diagnostics")[0].GetProperty("sparkCondition").GetString());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = new TranslateApp(new Terminal(output, error)).Run(args);
        return (code, output.ToString(), error.ToString());
    }
}
