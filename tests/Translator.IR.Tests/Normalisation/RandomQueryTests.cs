using Translator.IR.Checks;
using Translator.IR.Expressions;
using Translator.IR.Normalisation;
using Translator.IR.Relations;
using Translator.IR.Tests.Normalisation.Reference;

namespace Translator.IR.Tests.Normalisation;

/// <summary>Random queries give the same rows before and after normalisation, computed row by row by an evaluator that knows no rules.</summary>
public sealed class RandomQueryTests
{
    private const int Queries = 1_200;

    [Fact]
    public void Normal_form_gives_the_same_rows()
    {
        var (compared, refused) = (0, 0);
        for (var seed = 1; seed <= Queries; seed++)
        {
            var queries = new RandomQueries(seed);
            var bound = queries.Query();
            var tables = queries.Tables();
            if (TryRun(bound, tables) is not { } expected)
            {
                continue;
            }
            var context = new NormalisationContext(queries.Ids, [], RandomQueries.Functions);
            var normal = Normaliser.Normalise(bound, context);
            if (context.Diagnostics.HasErrors)
            {
                refused++;
                continue;
            }
            AssertNormal(normal, seed);
            // A scalar subquery under CASE, AND or OR may have several rows for a row that never asks for its value; its join sees them.
            if (TryRun(normal, tables) is { } actual)
            {
                compared++;
                Assert.True(expected.SequenceEqual(actual), $"seed {seed}: expected [{Show(expected)}], got [{Show(actual)}]");
            }
        }
        Assert.True(compared > Queries * 0.9, $"only {compared} of {Queries} queries compared, {refused} refused");
        Assert.Equal(0, refused);
    }

    [Fact]
    public void Normal_form_is_a_fixed_point()
    {
        for (var seed = 1; seed <= 500; seed++)
        {
            var queries = new RandomQueries(seed);
            var context = new NormalisationContext(queries.Ids, [], RandomQueries.Functions);
            var normal = Normaliser.Normalise(queries.Query(), context);
            if (!context.Diagnostics.HasErrors)
            {
                Assert.True(ReferenceEquals(normal, Normaliser.Normalise(normal, context)), $"seed {seed}");
            }
        }
    }

    [Fact]
    public void Every_rule_finds_something_to_do_and_keeps_the_promises()
    {
        var idle = Phases.All.SelectMany(static p => p.Rules).Select(static r => r.Name).ToHashSet(StringComparer.Ordinal);
        // Its work begins with a runtime's folder; hints are not made here.
        idle.Remove("FoldConstants");
        for (var seed = 1; seed <= Queries / 3; seed++)
        {
            var queries = new RandomQueries(seed);
            var context = new NormalisationContext(queries.Ids, [], RandomQueries.Functions);
            var relation = queries.Query();
            IrChecks.Require(CheckLevel.Always, relation, $"the generator, seed {seed}");
            foreach (var rule in Phases.All.SelectMany(static p => Enumerable.Repeat(p.Rules, 3).SelectMany(static r => r)))
            {
                var before = relation;
                relation = Normaliser.Apply(rule, relation, context);
                if (!ReferenceEquals(before, relation))
                {
                    idle.Remove(rule.Name);
                    IrChecks.Require(CheckLevel.Always, relation, $"{rule.Name}, seed {seed}");
                }
            }
        }
        Assert.True(idle.Count == 0, string.Join(", ", idle));
    }

    private static void AssertNormal(Relation normal, int seed)
    {
        Assert.True(normal.FreeColumns.Count == 0, $"seed {seed}: free columns");
        Assert.False(normal.DescendantsAndSelf().Any(static r => r is Alias or Join { Lateral: true }), $"seed {seed}: sugar");
        Assert.False(normal.AllExpressions().Any(static e => e is Exists or InSubquery or ScalarSubquery), $"seed {seed}: subquery");
    }

    private static List<string>? TryRun(Relation relation, IReadOnlyDictionary<string, IReadOnlyList<object?[]>> tables)
    {
        try
        {
            var rows = new ReferenceEvaluator(tables).Run(relation);
            rows.Sort(StringComparer.Ordinal);
            return rows;
        }
        catch (TooManyRowsException)
        {
            return null;
        }
    }

    private static string Show(List<string> rows) => string.Join("; ", rows);
}
