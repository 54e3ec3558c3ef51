using Translator.Frontends.Profiles;
using Translator.Testing;

namespace Translator.Frontends.Tests.Binding.Expressions;

/// <summary>Types, column names and errors of expressions, held against what Spark 4.3 answered (<c>Facts/*.tsv</c>).</summary>
public sealed class SparkFactsTests
{
    [Theory]
    [InlineData("operators")]
    [InlineData("coercion")]
    [InlineData("literals")]
    [InlineData("names")]
    [InlineData("calls")]
    [InlineData("try-and-extract")]
    public void BindsAsSparkDoes(string topic)
    {
        var facts = File.ReadLines(Path.Combine(Folder(), topic + ".tsv"))
            .Where(static l => !l.StartsWith('#'))
            .Select(static l => l.Split('\t'));
        var wrong = new List<string>();
        var count = 0;
        foreach (var fact in facts)
        {
            foreach (var mode in fact[0] == "both" ? ["ansi", "legacy"] : new[] { fact[0] })
            {
                count++;
                var ours = Answer(fact[1], mode == "ansi" ? SourceProfile.SparkAnsi : SourceProfile.SparkLegacy);
                if (!string.Equals(ours, fact[2], StringComparison.Ordinal))
                {
                    wrong.Add($"{mode}: {fact[1]}\n  Spark: {fact[2]}\n  bound: {ours}");
                }
            }
        }
        Assert.True(count > 20, "the facts are there");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string Answer(string expression, SourceProfile profile)
    {
        var bound = Bound.Select(expression, profile);
        if (bound.Relation is not { } relation)
        {
            return "!" + (bound.Diagnostics[0].Condition ?? bound.Diagnostics[0].Code);
        }
        return string.Join(" & ", relation.Output.Select(static c => c.Type.Name))
            + " | "
            + string.Join(" & ", relation.Output.Select(static c => c.Name));
    }

    private static string Folder() => Repository.PathOf("tests", "Translator.Frontends.Tests", "Binding", "Expressions", "Facts");
}
