using Translator.Frontends.Profiles;
using Translator.Fuzz.Journeys;
using Translator.Fuzz.Seeds;

namespace Translator.Fuzz.Tests.Running;

public sealed class SeedQueriesTests
{
    /// <summary>A seed that does not bind would never bring its mutations past the binder.</summary>
    [Fact]
    public void Every_seed_is_a_good_query_but_the_golden_mistakes()
    {
        foreach (var seed in SeedQueries.Load())
        {
            var error = new Journey(runs: true).Take(seed.Text, seed.Tables, SourceProfile.SparkAnsi, 1);
            Assert.True(error is null || seed.IsMistake, $"{error}\n{seed.Text}");
        }
    }
}
