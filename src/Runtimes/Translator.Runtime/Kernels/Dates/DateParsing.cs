using System.Text;
using Translator.IR.Diagnostics;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Kernels.Casts;
using Translator.Runtime.Kernels.Dates.Patterns;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>Text by a pattern as a moment in a zone; without a zone as the clock time, whatever zone the text has.</summary>
internal readonly struct ParseMoment(ZoneRules? zone, bool orNull, string advice) : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, long>
{
    private readonly PatternCache patterns = new(parsing: true, checksOld: zone is not null);

    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out long result)
    {
        result = 0;
        if (
            !PatternParser.TryParse(patterns.Find(b), a, out var fields)
            || !fields.TryGetDate(out var days)
            || !fields.TryGetTime(out var time)
        )
        {
            return orNull ? false : throw ParseErrors.CannotParse(a, b, "CANNOT_PARSE_TIMESTAMP", advice);
        }
        var local = ((Int128)days * Units.MicrosPerDay) + (time / Units.NanosPerMicro);
        if (local < long.MinValue + Units.MicrosPerDay || local > long.MaxValue - Units.MicrosPerDay)
        {
            throw DataErrors.Create(RuntimeDiagnostics.DatetimeOverflow, "to_timestamp", DataType.TimestampLtz.Name);
        }
        result = zone is null ? (long)local : (fields.Zone ?? zone).ToUtc((long)local);
        return true;
    }
}

/// <summary>Text by a pattern as a date: the date of the moment in the session's zone.</summary>
internal readonly struct ParseDate(ParseMoment parse, ZoneRules zone) : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, int>
{
    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out int result)
    {
        var found = parse.Invoke(a, b, out var micros);
        result = found ? (int)Units.FloorDiv(zone.ToLocal(micros), Units.MicrosPerDay) : 0;
        return found;
    }
}

/// <summary>Text by a pattern, or by <c>yyyy-MM-dd HH:mm:ss</c>, as seconds.</summary>
internal readonly struct ParseSeconds(ParseMoment parse)
    : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, long>,
        IUnary<ReadOnlySpan<byte>, long>
{
    public static ReadOnlySpan<byte> Plain => "yyyy-MM-dd HH:mm:ss"u8;

    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out long result)
    {
        var found = parse.Invoke(a, b, out result);
        result /= Units.MicrosPerSecond;
        return found;
    }

    public bool Invoke(ReadOnlySpan<byte> a, out long result) => Invoke(a, Plain, out result);
}

/// <summary>Text by a pattern as a time of day, in microseconds.</summary>
internal readonly struct ParseTime(bool orNull) : IBinary<ReadOnlySpan<byte>, ReadOnlySpan<byte>, long>, IUnary<ReadOnlySpan<byte>, long>
{
    private readonly PatternCache patterns = new(parsing: true);

    public bool Invoke(ReadOnlySpan<byte> a, out long result)
    {
        if (!DateTimeParser.TryParseTime(a, out result))
        {
            return orNull ? false : throw ParseErrors.CannotParse(a, "HH:mm:ss.SSSSSS"u8, "CANNOT_PARSE_TIME", "try_to_time");
        }
        return true;
    }

    public bool Invoke(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, out long result)
    {
        if (!PatternParser.TryParse(patterns.Find(b), a, out var fields) || !fields.TryGetTime(out result))
        {
            result = 0;
            return orNull ? false : throw ParseErrors.CannotParse(a, b, "CANNOT_PARSE_TIME", "try_to_time");
        }
        result -= result % Units.NanosPerMicro;
        return true;
    }
}

internal readonly struct KeepDate : IBinary<int, ReadOnlySpan<byte>, int>, ITotal
{
    public bool Invoke(int a, ReadOnlySpan<byte> b, out int result)
    {
        result = a;
        return true;
    }
}

internal readonly struct CutToDate(ClockReader clock) : IBinary<long, ReadOnlySpan<byte>, int>, ITotal
{
    public bool Invoke(long a, ReadOnlySpan<byte> b, out int result)
    {
        result = (int)Units.FloorDiv(clock.Local(a), Units.MicrosPerDay);
        return true;
    }
}

/// <summary>Seconds of a date's start in a zone, without their fraction.</summary>
internal readonly struct SecondsOfDate(ZoneRules zone) : IBinary<int, ReadOnlySpan<byte>, long>, IUnary<int, long>, ITotal
{
    public bool Invoke(int a, ReadOnlySpan<byte> b, out long result) => Invoke(a, out result);

    public bool Invoke(int a, out long result)
    {
        result = zone.ToUtc(a * Units.MicrosPerDay) / Units.MicrosPerSecond;
        return true;
    }
}

internal readonly struct SecondsOfMoment : IBinary<long, ReadOnlySpan<byte>, long>, IUnary<long, long>, ITotal
{
    public bool Invoke(long a, ReadOnlySpan<byte> b, out long result) => Invoke(a, out result);

    public bool Invoke(long a, out long result)
    {
        // Rounded to zero, unlike unix_seconds.
        result = a / Units.MicrosPerSecond;
        return true;
    }
}

internal static class ParseErrors
{
    public static DataException CannotParse(ReadOnlySpan<byte> text, ReadOnlySpan<byte> pattern, string condition, string advice)
    {
        var shown = new Diagnostic(
            RuntimeDiagnostics.CannotParse,
            null,
            $"'{Encoding.UTF8.GetString(text)}'",
            $"'{Encoding.UTF8.GetString(pattern)}'"
        );
        return new DataException(shown.WithHelp($"{advice} gives NULL instead") with { Condition = condition });
    }
}
