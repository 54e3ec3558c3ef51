using Translator.Fuzz.Running;
using Translator.Fuzz.Seeds;

namespace Translator.Fuzz.Tests.Running;

/// <summary>A small part of what <c>eng/fuzz</c> tries.</summary>
public sealed class FuzzRunTests
{
    private const int Seed = 20_240_521;

    [Fact]
    public void Damaged_queries_are_answered_or_refused_and_batch_and_stream_agree()
    {
        var run = new FuzzRun(SeedQueries.Load(), new FuzzOptions(Seed, 1, 1500));
        Assert.Empty(run.Run());
        // Damage that leaves nothing good, or nothing bad, would not test the stages after the parser.
        Assert.InRange(run.Good, 50, 1000);
    }

    [Fact]
    public void A_turn_gives_the_same_text_again()
    {
        var seeds = SeedQueries.Load();
        Assert.Equal(
            new Mutation.QueryMutator(seeds).Mutate(new Random(7)).Text,
            new Mutation.QueryMutator(seeds).Mutate(new Random(7)).Text
        );
    }

    [Fact]
    public void A_failing_text_is_shrunk_to_the_words_that_matter()
    {
        var shrinker = new TextShrinker(static t => t.Contains("bad", StringComparison.Ordinal), 200);
        Assert.Equal("bad", shrinker.Shrink("SELECT a, b + 'x y' FROM (bad) WHERE c = 1"));
    }
}
