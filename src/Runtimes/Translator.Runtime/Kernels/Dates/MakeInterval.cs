using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Diagnostics;
using Translator.Runtime.Time;

namespace Translator.Runtime.Kernels.Dates;

/// <summary>An interval of years, months, weeks, days, hours, minutes and seconds.</summary>
internal sealed class MakeInterval(bool orNull)
{
    public Column Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var parts = new PartReader(arguments, 6);
        var builder = new FixedColumnBuilder<CalendarInterval>(CalendarIntervalType.Instance, rows);
        Span<int> values = stackalloc int[6];
        for (var row = 0; row < rows; row++)
        {
            if (!parts.TryRead(row, values) || (arguments.Length > 6 && arguments[6].IsNull(row)))
            {
                builder.AppendNull();
                continue;
            }
            var seconds = arguments.Length > 6 ? Reader<Int128>.Open(arguments[6])[row] : 0;
            var months = (values[0] * 12L) + values[1];
            var days = (values[2] * 7L) + values[3];
            var micros = (values[4] * (Int128)Units.MicrosPerHour) + (values[5] * (Int128)Units.MicrosPerMinute) + seconds;
            if (
                months == (int)months
                && days == (int)days
                && micros == (long)micros
                && values[0] * 12L == values[0] * 12
                && values[2] * 7L == values[2] * 7
            )
            {
                builder.Append(new CalendarInterval((int)months, (int)days, (long)micros));
            }
            else if (orNull)
            {
                builder.AppendNull();
            }
            else
            {
                throw IntervalErrors.Overflow("make_interval", CalendarIntervalType.Instance, "ARITHMETIC_OVERFLOW");
            }
        }
        return builder.Build();
    }
}

/// <summary>An interval of days, hours, minutes and seconds.</summary>
internal static class MakeDayTimeInterval
{
    public static Column Evaluate(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var parts = new PartReader(arguments, 3);
        var builder = new FixedColumnBuilder<long>(DayTimeIntervalType.Full, rows);
        Span<int> values = stackalloc int[3];
        for (var row = 0; row < rows; row++)
        {
            if (!parts.TryRead(row, values) || (arguments.Length > 3 && arguments[3].IsNull(row)))
            {
                builder.AppendNull();
                continue;
            }
            var seconds = arguments.Length > 3 ? Reader<Int128>.Open(arguments[3])[row] : 0;
            var micros =
                (values[0] * (Int128)Units.MicrosPerDay)
                + (values[1] * (Int128)Units.MicrosPerHour)
                + (values[2] * (Int128)Units.MicrosPerMinute)
                + seconds;
            builder.Append(
                micros == (long)micros ? (long)micros : throw IntervalErrors.Overflow("make_dt_interval", DayTimeIntervalType.Full)
            );
        }
        return builder.Build();
    }
}

/// <summary>An interval of years and months.</summary>
internal readonly struct MakeMonths : IUnary<int, int>, IBinary<int, int, int>
{
    public static Column Zero(ReadOnlySpan<Column> arguments, int rows, EvaluationContext context)
    {
        var builder = new FixedColumnBuilder<int>(YearMonthIntervalType.Full, 1);
        builder.Append(0);
        return builder.Build().AsConstant(rows);
    }

    public bool Invoke(int a, out int result) => Invoke(a, 0, out result);

    public bool Invoke(int a, int b, out int result)
    {
        var months = (a * 12L) + b;
        result = months == (int)months ? (int)months : throw IntervalErrors.Overflow("make_ym_interval", YearMonthIntervalType.Full);
        return true;
    }
}

internal static class IntervalErrors
{
    public static IR.Diagnostics.DataException Overflow(
        string function,
        DataType type,
        string condition = "INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION"
    ) => new(new IR.Diagnostics.Diagnostic(RuntimeDiagnostics.IntervalOverflow, null, function, type.Name) { Condition = condition });
}
