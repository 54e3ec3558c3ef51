using Translator.IR.Time;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>A moment of a year, month, day, hour, minute and second, in a zone that is the last argument or else the session's.</summary>
internal sealed class MakeTimestamp(KernelRequest request, bool orNull)
{
    private readonly ZoneRules? zone = request.Result is TimestampLtzType ? request.Session.Zone : null;

    public Column Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var parts = new PartReader(arguments, 5);
        var seconds = Reader<Int128>.Open(arguments[5]);
        var builder = new FixedColumnBuilder<long>(request.Result, rows);
        Span<int> values = stackalloc int[5];
        for (var row = 0; row < rows; row++)
        {
            if (!parts.TryRead(row, values) || arguments[5].IsNull(row) || (arguments.Length > 6 && arguments[6].IsNull(row)))
            {
                builder.AppendNull();
            }
            else if (TryMake(values, seconds[row], out var local))
            {
                var at = arguments.Length > 6 ? ZoneArguments.Find(arguments[6], row) : zone;
                builder.Append(at is null ? local : at.ToUtc(local));
            }
            else
            {
                builder.AppendNull();
            }
        }
        return builder.Build();
    }

    private bool TryMake(ReadOnlySpan<int> parts, Int128 seconds, out long local)
    {
        local = 0;
        // Spark cuts the microseconds to 32 bits.
        var micros = unchecked((int)(long)seconds);
        var second = Units.FloorDiv(micros, Units.MicrosPerSecond);
        if (second == 60 && micros % Units.MicrosPerSecond != 0)
        {
            return orNull
                ? false
                : throw DataErrors.InvalidArgument("make_timestamp", "second 60 has no fraction", "INVALID_FRACTION_OF_SECOND");
        }
        if (
            !CivilDate.Exists(parts[0], parts[1], parts[2])
            || parts[0] is < -999_999_999 or > 999_999_999
            || parts[3] is < 0 or > 23
            || parts[4] is < 0 or > 59
            || second is < 0 or > 60
        )
        {
            return orNull
                ? false
                : throw DataErrors.InvalidArgument(
                    "make_timestamp",
                    "there is no such moment",
                    "DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION"
                );
        }
        var days = CivilDate.ToDays(parts[0], parts[1], parts[2]);
        var exact = ((Int128)days * Units.MicrosPerDay) + (parts[3] * Units.MicrosPerHour) + (parts[4] * Units.MicrosPerMinute) + micros;
        local =
            exact >= long.MinValue + Units.MicrosPerDay && exact <= long.MaxValue - Units.MicrosPerDay
                ? (long)exact
                : throw DataErrors.Create(RuntimeDiagnostics.DatetimeOverflow, "make_timestamp", request.Result.Name);
        return true;
    }
}

/// <summary>A date and a time of day as one moment.</summary>
internal sealed class JoinDateAndTime(KernelRequest request)
{
    private readonly ZoneRules? zone = request.Result is TimestampLtzType ? request.Session.Zone : null;

    public Column Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var dates = Reader<int>.Open(arguments[0]);
        var builder = new FixedColumnBuilder<long>(request.Result, rows);
        for (var row = 0; row < rows; row++)
        {
            if (
                arguments[0].IsNull(row)
                || (arguments.Length > 1 && arguments[1].IsNull(row))
                || (arguments.Length > 2 && arguments[2].IsNull(row))
            )
            {
                builder.AppendNull();
                continue;
            }
            var time = arguments.Length > 1 ? Reader<long>.Open(arguments[1])[row] / Units.NanosPerMicro : 0;
            var local = (dates[row] * Units.MicrosPerDay) + time;
            var at = arguments.Length > 2 ? ZoneArguments.Find(arguments[2], row) : zone;
            builder.Append(at is null ? local : at.ToUtc(local));
        }
        return builder.Build();
    }
}

/// <summary>Zones that come as text.</summary>
internal static class ZoneArguments
{
    public static ZoneRules Find(Column column, int row) => Find(((BytesColumn)column).GetString(row));

    public static ZoneRules Find(ReadOnlySpan<byte> name) => Find(System.Text.Encoding.UTF8.GetString(name));

    private static ZoneRules Find(string name) =>
        ZoneRules.Find(name) ?? throw DataErrors.InvalidArgument("time zone", $"there is no time zone {name}", "INVALID_TIMEZONE");
}

/// <summary>Reads a row of arguments that are int.</summary>
internal readonly ref struct PartReader(ReadOnlySpan<Column> arguments, int most)
{
    private readonly ReadOnlySpan<Column> columns = arguments[..Math.Min(arguments.Length, most)];

    /// <summary>Reads a row; false where one is NULL. Arguments that are not there are 0.</summary>
    public bool TryRead(int row, Span<int> values)
    {
        values.Clear();
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].IsNull(row))
            {
                return false;
            }
            values[i] = Reader<int>.Open(columns[i])[row];
        }
        return true;
    }
}
