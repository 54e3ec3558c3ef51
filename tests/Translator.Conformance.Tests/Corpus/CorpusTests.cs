using System.Text.Json;
using Translator.Conformance.Corpus;
using Xunit;

namespace Translator.Conformance.Tests.Corpus;

public sealed class CorpusTests
{
    [Theory]
    [InlineData("""["\ud83d"]""", "\ufffd")]
    [InlineData("""["\udE00a"]""", "\ufffda")]
    [InlineData("""["\ud83d\uDE00"]""", "\U0001F600")]
    [InlineData("""["\\ud83d"]""", @"\ud83d")]
    [InlineData("""["\ud83d\n"]""", "\ufffd\n")]
    public void Half_a_surrogate_pair_becomes_the_replacement_character(string json, string text) =>
        Assert.Equal([text], JsonSerializer.Deserialize<string[]>(SurrogateRepair.Apply(json)) ?? []);

    [Fact]
    public void Scripts_are_cut_outside_quotes_and_comments() =>
        Assert.Equal(
            ["SELECT ';'", "SELECT \"a;b\", `c;d`", "SELECT 1"],
            CoralTables.Statements("SELECT ';'; -- not; here\nSELECT \"a;b\", `c;d`;;\nSELECT 1")
        );
}
