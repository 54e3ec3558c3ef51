using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.IR.Functions.Families;

/// <summary>Times of day.</summary>
public static class TimesOfDay
{
    /// <summary><c>make_time</c>.</summary>
    [Function]
    public static readonly FunctionRow MakeTime = FunctionRow
        .Scalar("make_time")
        .Says("The time of day of an hour, minute and second; an error where there is none.")
        .Overload("(hour: int, minute: int, second: decimal(16,6)) -> time")
        .Reads(spark: "make_time")
        .Example("make_time(6, 30, 45.887)", "06:30:45.887");

    /// <summary><c>time_diff</c>.</summary>
    [Function]
    public static readonly FunctionRow TimeDifference = FunctionRow
        .Scalar("time_diff")
        .Says("The whole units, from microsecond to hour, from the first time of day to the second.")
        .Overload("(unit: string, start: time, end: time) -> bigint")
        .Reads(spark: "time_diff")
        .Example("time_diff('HOUR', TIME '20:30:29', TIME '21:30:29')", "1");

    /// <summary><c>time_trunc</c>.</summary>
    [Function]
    public static readonly FunctionRow TruncateTime = FunctionRow
        .Scalar("time_trunc")
        .Says("A time of day cut to a unit, from microsecond to hour.")
        .Overload("(unit: string, time: time) -> time")
        .Returns(static request => request[1] is TimeType time ? time : new TimeType(6))
        .Reads(spark: "time_trunc")
        .Example("time_trunc('HOUR', TIME '09:32:05.359')", "09:00:00");

    /// <summary><c>time_from_seconds</c>.</summary>
    [Function]
    public static readonly FunctionRow TimeFromSeconds = FunctionRow
        .Scalar("time_from_seconds")
        .Says("The time of day some seconds after midnight.")
        .Overload("(seconds: decimal(14,6)) -> time")
        .Reads(spark: "time_from_seconds")
        .Example("time_from_seconds(52200.5)", "14:30:00.5");

    /// <summary><c>time_from_millis</c>.</summary>
    [Function]
    public static readonly FunctionRow TimeFromMillis = FunctionRow
        .Scalar("time_from_millis")
        .Says("The time of day some milliseconds after midnight.")
        .Overload("(millis: bigint) -> time")
        .Reads(spark: "time_from_millis")
        .Example("time_from_millis(52200500)", "14:30:00.5");

    /// <summary><c>time_from_micros</c>.</summary>
    [Function]
    public static readonly FunctionRow TimeFromMicros = FunctionRow
        .Scalar("time_from_micros")
        .Says("The time of day some microseconds after midnight.")
        .Overload("(micros: bigint) -> time")
        .Reads(spark: "time_from_micros")
        .Example("time_from_micros(52200500000)", "14:30:00.5");

    /// <summary><c>time_to_seconds</c>.</summary>
    [Function]
    public static readonly FunctionRow TimeToSeconds = FunctionRow
        .Scalar("time_to_seconds")
        .Says("The seconds since midnight with their fraction.")
        .Overload("(time: time) -> decimal(14,6)")
        .Reads(spark: "time_to_seconds")
        .Example("time_to_seconds(TIME '14:30:00.5')", "52200.500000");

    /// <summary><c>time_to_millis</c>.</summary>
    [Function]
    public static readonly FunctionRow TimeToMillis = FunctionRow
        .Scalar("time_to_millis")
        .Says("The whole milliseconds since midnight.")
        .Overload("(time: time) -> bigint")
        .Reads(spark: "time_to_millis")
        .Example("time_to_millis(TIME '14:30:00.5')", "52200500");

    /// <summary><c>time_to_micros</c>.</summary>
    [Function]
    public static readonly FunctionRow TimeToMicros = FunctionRow
        .Scalar("time_to_micros")
        .Says("The whole microseconds since midnight.")
        .Overload("(time: time) -> bigint")
        .Reads(spark: "time_to_micros")
        .Example("time_to_micros(TIME '14:30:00.5')", "52200500000");

    /// <summary><c>current_time</c>.</summary>
    [Function]
    public static readonly FunctionRow CurrentTime = FunctionRow
        .Scalar("current_time")
        .Says("The time of day at the start of the run in the session's zone, with the given digits of a second or 6.")
        .Overload("(precision: int?) -> time")
        .Returns(static request =>
            request.Arguments.IsEmpty ? new TimeType(6)
            : request.Arguments[0] is Literal { Value: IntegerValue { Number: >= 0 and <= 6 } digits } ? new TimeType((int)digits.Number)
            : DataType.Error
        )
        .Checks(static request =>
            request.Arguments.IsEmpty || request.Arguments[0] is Literal { Value: IntegerValue { Number: >= 0 and <= 6 } }
                ? null
                : new ArgumentFault(0, TypeErrors.Unsupported)
        )
        .WithNulls(NullPolicy.NeverNull)
        .WithDeterminism(Determinism.StableInRun)
        .Reads(spark: "current_time");
}
