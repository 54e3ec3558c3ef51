using Translator.IR.Expressions;
using Translator.IR.Values;

namespace Translator.Frontends.Tests.Binding.Expressions;

/// <summary>How literals are stored; the numbers are Spark's (<c>unix_micros</c>, <c>unix_date</c>) in the zone of Los Angeles.</summary>
public sealed class LiteralValueTests
{
    [Theory]
    [InlineData("TIMESTAMP '2024-03-10 02:30:00'", 1710066600000000)] // the clock skips this hour
    [InlineData("TIMESTAMP '2024-11-03 01:30:00'", 1730622600000000)] // and has this one twice
    [InlineData("TIMESTAMP '2024-07-01 00:00:00+02:00'", 1719784800000000)]
    [InlineData("TIMESTAMP '2024-07-01 00:00:00 Europe/Berlin'", 1719784800000000)]
    [InlineData("TIMESTAMP '2024-07-01 00:00:00 UTC+3'", 1719781200000000)]
    [InlineData("TIMESTAMP '2024-07-01 00:00:00'", 1719817200000000)]
    [InlineData("TIMESTAMP '1850-01-01 00:00:00'", -3786797222000000)]
    [InlineData("TIMESTAMP_NTZ '2024-07-01 00:00:00'", 1719792000000000)]
    [InlineData("DATE '2024-02-29'", 19782)]
    [InlineData("DATE '-0044-03-15'", -735525)]
    [InlineData("INTERVAL '-1-2' YEAR TO MONTH", -14)]
    [InlineData("INTERVAL '1 02:03:04.5' DAY TO SECOND", 93784500000)]
    [InlineData("INTERVAL 1 WEEK 2 HOURS", 612000000000)]
    [InlineData("TIME '12:30:00.000000001'", 45000000000001)]
    public void AreStoredInTheUnitOfTheirType(string text, long stored) =>
        Assert.Equal(new IntegerValue(stored), Assert.IsType<Literal>(Bound.Value(text, timeZone: "America/Los_Angeles")).Value);

    [Theory]
    [InlineData("TIMESTAMP '2024-07-01 00:00:00+02:00'", "TIMESTAMP '2024-06-30 15:00:00'")]
    [InlineData("TIMESTAMP '2024-03-10 02:30:00'", "TIMESTAMP '2024-03-10 03:30:00'")]
    public void AreNamedOnTheClockOfTheSession(string text, string name)
    {
        var bound = Bound.Select(text, timeZone: "America/Los_Angeles");
        Assert.Equal(name, Assert.Single(bound.Relation?.Output ?? []).Name);
    }
}
