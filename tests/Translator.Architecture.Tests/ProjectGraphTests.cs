using System.Xml.Linq;
using Translator.Testing;

namespace Translator.Architecture.Tests;

/// <summary>References point one way, as <c>docs/architecture.md</c> says.</summary>
public sealed class ProjectGraphTests
{
    /// <summary>Every project and what it may reference by name.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Translator.IR.Generators"] = [],
        ["Translator.IR"] = [],
        ["Translator.Frontends"] = ["Translator.IR"],
        ["Translator.Frontends.Spark"] = ["Translator.IR", "Translator.Frontends"],
        ["Translator.Backends.Batch"] = ["Translator.IR"],
        ["Translator.Backends.Streaming"] = ["Translator.IR"],
        ["Translator.Runtime"] = ["Translator.IR"],
        ["Translator.Runtime.Batch"] = ["Translator.IR", "Translator.Runtime", "Translator.Backends.Batch"],
        ["Translator.Runtime.Streaming"] = ["Translator.IR", "Translator.Runtime", "Translator.Backends.Streaming"],
        ["Translator.Connectors"] = ["Translator.IR", "Translator.Runtime"],
    };

    /// <summary>The projects that put everything together.</summary>
    private static readonly string[] Composition = ["Translator.Jobs", "Translator.Cli"];

    [Fact]
    public void Projects_reference_only_what_their_room_may_see()
    {
        var wrong = Projects()
            .Where(static p => !Composition.Contains(p.Name, StringComparer.Ordinal))
            .SelectMany(static p => p.References.Except(Allowed[p.Name], StringComparer.Ordinal).Select(r => $"{p.Name} -> {r}"));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_below_references_the_composition() =>
        Assert.DoesNotContain(
            Projects().Where(static p => p.Name != "Translator.Cli"),
            static p => p.References.Intersect(Composition, StringComparer.Ordinal).Any()
        );

    [Fact]
    public void The_architecture_page_has_every_project()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "architecture.md"));

        Assert.DoesNotContain(Projects(), p => !page.Contains($"| {p.Name} |", StringComparison.Ordinal));
    }

    private static List<(string Name, string[] References)> Projects() =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
                .Select(static file =>
                    (
                        Path.GetFileNameWithoutExtension(file),
                        XDocument
                            .Load(file)
                            .Descendants("ProjectReference")
                            .Select(static r => Path.GetFileNameWithoutExtension(r.Attribute("Include")?.Value ?? "").Replace('\\', '/'))
                            .ToArray()
                    )
                ),
        ];
}
