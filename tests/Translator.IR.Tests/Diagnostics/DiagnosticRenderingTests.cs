using System.Text;
using System.Text.Json;
using CsCheck;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Rendering;

namespace Translator.IR.Tests.Diagnostics;

public sealed class DiagnosticRenderingTests
{
    private static readonly DiagnosticDescriptor Unknown = new(
        "TR2999",
        Severity.Error,
        "unknown",
        "column '{0}' is not there",
        "UNRESOLVED"
    );

    [Fact]
    public void A_mark_a_note_and_a_help_with_its_edit()
    {
        var source = new SourceText("sales.sql", "SELECT id,\n  amout\nFROM sales");
        var diagnostic = new Diagnostic(Unknown, At(source, "amout"), "amout")
            .WithNote("the table has the columns id, amount")
            .WithNote("it is read here", At(source, "sales"))
            .WithHelp("a column of a close name", At(source, "amout"), "amount");
        Assert.Equal(
            """
            error[TR2999]: column 'amout' is not there
             --> sales.sql:2:3
              |
            2 |   amout
              |   ^^^^^
              = note: the table has the columns id, amount
            note: it is read here
             --> sales.sql:3:6
              |
            3 | FROM sales
              |      -----
            help: a column of a close name
              |
            2 |   amount
              |   ~~~~~~

            """,
            Render(diagnostic),
            ignoreLineEndingDifferences: true
        );
    }

    [Fact]
    public void Tabs_and_wide_text_keep_marks_in_place()
    {
        var source = new SourceText("q.sql", "\tx\té 中文 = 💡y\n");
        Assert.Equal(
            """
            error[TR2999]: column 'y' is not there
             --> q.sql:1:13
              |
            1 |     x   é 中文 = 💡y
              |                    ^

            """,
            Render(new Diagnostic(Unknown, At(source, "y"), "y")),
            ignoreLineEndingDifferences: true
        );
    }

    [Fact]
    public void Many_lines_show_the_first_three_and_the_last()
    {
        var source = new SourceText("q.sql", string.Join('\n', Enumerable.Range(1, 12).Select(static i => $"  line {i}")));
        Assert.Equal(
            """
            error[TR2999]: column 'x' is not there
              --> q.sql:1:3
               |
             1 |   line 1
               |   ^^^^^^
             2 |   line 2
               |   ^^^^^^
             3 |   line 3
               |   ^^^^^^
            ...
            12 |   line 12
               |   ^^^^^^^

            """,
            Render(new Diagnostic(Unknown, new Location(source, new TextSpan(2, source.Text.Length - 2)), "x")),
            ignoreLineEndingDifferences: true
        );
    }

    [Fact]
    public void A_position_at_the_end_and_an_empty_text_have_one_mark()
    {
        Assert.EndsWith(
            "1 | SELECT\n  |       ^\n",
            Render(new Diagnostic(Unknown, new Location(new SourceText("q", "SELECT"), new TextSpan(6, 0)), ""))
        );
        Assert.EndsWith(
            " --> q:1:1\n  |\n1 |\n  | ^\n",
            Render(new Diagnostic(Unknown, new Location(new SourceText("q", ""), new TextSpan(0, 0)), ""))
        );
    }

    [Fact]
    public void Long_lines_are_cut_around_the_mark()
    {
        var source = new SourceText("q.sql", new string('a', 500) + "HERE" + new string('b', 500));
        var lines = Render(new Diagnostic(Unknown, At(source, "HERE"), "HERE")).Split('\n');
        Assert.True(lines[3].Length < 200);
        Assert.Equal(lines[3].IndexOf("HERE", StringComparison.Ordinal), lines[4].IndexOf('^', StringComparison.Ordinal));
        Assert.EndsWith("^^^^", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Styles_get_every_piece_with_its_role()
    {
        using var plain = new StringWriter();
        var roles = new HashSet<RenderRole>();
        var diagnostic = new Diagnostic(Unknown, At(new SourceText("q", "x"), "x"), "x").WithNote("n").WithHelp("h");
        new DiagnosticTextRenderer(
            plain,
            (writer, role, text) =>
            {
                roles.Add(role);
                writer.Write(text);
            }
        ).Render(diagnostic);
        Assert.Equal(Render(diagnostic), plain.ToString());
        Assert.Equal(
            [RenderRole.Error, RenderRole.Note, RenderRole.Help, RenderRole.Message, RenderRole.Gutter, RenderRole.Plain],
            roles.Order()
        );
    }

    [Fact]
    public void Any_span_of_any_text_renders() =>
        Gen.Select(Gen.String[Gen.Char["ab \t\r\n\ud83d\udca1中\u0301\0"], 0, 300], Gen.Int[-5, 320], Gen.Int[0, 320])
            .Sample(
                static (text, start, length) =>
                {
                    var diagnostic = new Diagnostic(
                        Unknown,
                        new Location(new SourceText("q", text), new TextSpan(start, length)),
                        "x"
                    ).WithHelp("h", new Location(new SourceText("q", text), new TextSpan(start, length)), "new\ntext");
                    Assert.Contains("^", Render(diagnostic), StringComparison.Ordinal);
                    Assert.NotEmpty(Json([diagnostic]));
                },
                seed: "0000rndRspN0",
                iter: 3_000,
                threads: 1
            );

    [Fact]
    public void Json_has_stable_fields()
    {
        var source = new SourceText("q.sql", "SELECT x\nFROM t");
        var diagnostic = new Diagnostic(Unknown, At(source, "x"), "x").WithNote("why").WithHelp("do", At(source, "t"), "u");
        Assert.Equal(
            """
            [{"code":"TR2999","severity":"error","message":"column \u0027x\u0027 is not there","condition":"UNRESOLVED","file":"q.sql","line":1,"column":8,"endLine":1,"endColumn":9,"notes":[{"message":"why","file":null,"line":null,"column":null,"endLine":null,"endColumn":null}],"helps":[{"message":"do","file":"q.sql","line":2,"column":6,"endLine":2,"endColumn":7,"replacement":"u"}]}]
            """,
            Json([diagnostic])
        );
    }

    private static Location At(SourceText source, string text) =>
        new(source, new TextSpan(source.Text.LastIndexOf(text, StringComparison.Ordinal), text.Length));

    private static string Render(Diagnostic diagnostic)
    {
        using var writer = new StringWriter();
        new DiagnosticTextRenderer(writer).Render(diagnostic);
        return writer.ToString();
    }

    private static string Json(IEnumerable<Diagnostic> diagnostics)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            DiagnosticJson.Write(json, diagnostics);
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
