using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

internal readonly struct PartOfTime(ClockReader clock, long divisor, long modulus) : IUnary<long, int>, ITotal
{
    public bool Invoke(long a, out int result)
    {
        var seconds = Units.FloorDiv(clock.Local(a), Units.MicrosPerSecond);
        result = (int)Units.FloorMod(Units.FloorDiv(seconds, divisor), modulus);
        return true;
    }
}

internal readonly struct SecondWithFraction(ClockReader clock, long unit) : IUnary<long, Int128>, ITotal
{
    public bool Invoke(long a, out Int128 result)
    {
        result = Units.FloorMod(clock.Local(a), Units.MicrosPerMinute) / unit;
        return true;
    }
}

internal readonly struct ShortName(bool ofMonth) : IUnaryBytes<int>
{
    private static ReadOnlySpan<byte> Months => "JanFebMarAprMayJunJulAugSepOctNovDec"u8;

    private static ReadOnlySpan<byte> Days => "MonTueWedThuFriSatSun"u8;

    public bool Invoke(int a, ref ByteWriter output)
    {
        var index = ofMonth ? CivilDate.FromDays(a).Month - 1 : PartOfDate.WeekDay(a);
        output.Write((ofMonth ? Months : Days).Slice(index * 3, 3));
        return true;
    }
}
