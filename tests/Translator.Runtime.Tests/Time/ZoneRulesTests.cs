using Translator.IR.Time;
using Translator.Runtime.Time;

namespace Translator.Runtime.Tests.Time;

public sealed class ZoneRulesTests
{
    /// <summary>What Spark 4.3 gives for unix_micros(timestamp '…') in America/Los_Angeles.</summary>
    [Theory]
    [InlineData(1883, 11, 18, 12, 0, -2717640422000000)]
    [InlineData(1800, 1, 1, 0, 0, -5364634022000000)]
    [InlineData(2024, 11, 3, 1, 30, 1730622600000000)]
    [InlineData(2024, 3, 10, 2, 30, 1710066600000000)]
    [InlineData(2050, 7, 1, 0, 0, 2540271600000000)]
    [InlineData(9999, 7, 1, 0, 0, 253386428400000000)]
    public void ClockTimesBecomeInstants(int year, int month, int day, int hour, int minute, long expected)
    {
        var local = CivilDate.ToDays(year, month, day) * Units.MicrosPerDay + hour * Units.MicrosPerHour + minute * Units.MicrosPerMinute;
        var zone = ZoneRules.Find("America/Los_Angeles");
        Assert.NotNull(zone);
        Assert.Equal(expected, zone.ToUtc(local));
    }

    [Theory]
    [InlineData("UTC", 0)]
    [InlineData("+02:00", 7200)]
    [InlineData("-8", -28800)]
    [InlineData("+0530", 19800)]
    [InlineData("GMT+1", 3600)]
    [InlineData("UTC-3:30", -12600)]
    [InlineData("MST", -25200)]
    public void KnowsFixedOffsets(string name, int seconds) =>
        Assert.Equal(seconds * Units.MicrosPerSecond, ZoneRules.Find(name)?.OffsetAt(0));

    [Theory]
    [InlineData("Nowhere/Town")]
    [InlineData("+19:00")]
    [InlineData("+2:60")]
    [InlineData("../etc/passwd")]
    public void RefusesOthers(string name) => Assert.Null(ZoneRules.Find(name));

    [Fact]
    public void DaysCountLikeTheCalendar()
    {
        for (var days = -800_000; days < 3_000_000; days += 37)
        {
            var date = CivilDate.FromDays(days);
            Assert.Equal(days, date.Days);
            if (date.Year is >= 1 and <= 9999)
            {
                Assert.Equal(new DateTime(1970, 1, 1).AddDays(days), new DateTime(date.Year, date.Month, date.Day));
            }
        }
    }
}
