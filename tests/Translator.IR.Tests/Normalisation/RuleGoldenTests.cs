using Translator.IR.Checks;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Normalisation;
using Translator.IR.Relations;
using Translator.IR.Text;

namespace Translator.IR.Tests.Normalisation;

/// <summary>Every rule does what its golden cases show, and has one.</summary>
public sealed class RuleGoldenTests
{
    private static readonly Dictionary<string, IRule> Rules = Phases
        .All.SelectMany(static p => p.Rules)
        .DistinctBy(static r => r.Name)
        .ToDictionary(static r => r.Name, StringComparer.Ordinal);

    public static TheoryData<string> Cases => [.. RuleCase.Files.Select(static f => Path.GetRelativePath(RuleCase.Folder, f))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rule_rewrites_as_shown(string path)
    {
        var shown = RuleCase.Read(Path.Combine(RuleCase.Folder, path));
        var before = IrText.ParseRelation(shown.Before, Reference.RandomQueries.Functions);
        IrChecks.Require(CheckLevel.Always, before, "the case");
        var context = new NormalisationContext(new ColumnIdAllocator(100), [], Reference.RandomQueries.Functions, new AddingFolder());
        var after = Normaliser.Apply(Rules[shown.Rule], before, context);
        Assert.Empty(context.Diagnostics);
        IrChecks.Require(CheckLevel.Always, after, shown.Rule);
        Assert.Null(shown.Judge(IrText.Print(after)));
        Assert.True(
            shown.Before != shown.After || ReferenceEquals(before, after),
            "where nothing changes, a rule gives the same reference back"
        );
    }

    [Fact]
    public void Every_rule_has_a_case() =>
        Assert.Equal(
            Rules.Keys.Order(StringComparer.Ordinal),
            RuleCase.Files.Select(static f => RuleCase.Read(f).Rule).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_list_of_rules_is_that_of_the_documentation()
    {
        var documented = RuleCase
            .RepositoryText("docs", "optimizer-rules.md")
            .Split('\n')
            .Select(static line =>
                line.StartsWith("## ", StringComparison.Ordinal) ? line[3..]
                : line.StartsWith("- **", StringComparison.Ordinal) ? line[4..line.IndexOf("**:", StringComparison.Ordinal)]
                : ""
            )
            .Where(static name => name.Length > 0);
        Assert.Equal(Phases.All.SelectMany(static p => p.Rules.Select(static r => r.Name).Prepend(p.Name)), documented);
    }

    [Fact]
    public void A_rule_before_what_it_needs_is_refused_at_start_up()
    {
        EquatableArray<Phase> swapped = [.. Phases.All.Reverse()];
        var error = Assert.Throws<IR.Diagnostics.InternalErrorException>(() => Phases.Validated(swapped));
        Assert.Contains("needs NoAliases", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Stands for the runtime's folder.</summary>
    private sealed class AddingFolder : IConstantFolder
    {
        public Literal? TryFold(Expression expression) =>
            expression
                is Call
                {
                    Function.Id: "add",
                    Arguments: [Literal { Value: IR.Values.IntegerValue a }, Literal { Value: IR.Values.IntegerValue b }]
                }
                ? Literal.Int((int)(a.Number + b.Number))
                : null;
    }
}
