using Translator.Frontends.Binding.Coercion;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>Operators whose operands are dates, timestamps or intervals; null where they are not.</summary>
internal sealed class DateTimeArithmeticBinder(BinderContext context, TypeCoercion coercion, BuiltInCalls calls)
{
    public Expression? TryBind(BinaryOperator op, Expression left, Expression right, TextSpan span) =>
        op switch
        {
            BinaryOperator.Add => TryAdd(left, right, span),
            BinaryOperator.Subtract => TrySubtract(left, right, span),
            BinaryOperator.Multiply when IsInterval(left.Type) => Scale("multiply", left, right, span),
            BinaryOperator.Multiply when IsInterval(right.Type) => Scale("multiply", right, left, span),
            BinaryOperator.Divide when IsInterval(left.Type) => Scale("divide", left, right, span),
            BinaryOperator.IntegerDivide
                when left.Type.IsAnsiInterval && coercion.Tightest(left.Type, right.Type) is { IsAnsiInterval: true } common => calls.Make(
                "interval_div",
                span,
                coercion.Cast(left, common),
                coercion.Cast(right, common)
            ),
            _ => null,
        };

    private Expression? TryAdd(Expression left, Expression right, TextSpan span)
    {
        if (AddIntervals("add", left, right, span) is { } sum)
        {
            return sum;
        }
        return (left.Type, right.Type) switch
        {
            (_, YearMonthIntervalType or DayTimeIntervalType or CalendarIntervalType) => Move(left, right, span),
            (YearMonthIntervalType or DayTimeIntervalType or CalendarIntervalType, _) => Move(right, left, span),
            (DateType or TimestampType or TimestampLtzType or TimeType, VoidType) => MoveByNull(left, span),
            (VoidType, DateType or TimestampType or TimestampLtzType or TimeType) => MoveByNull(right, span),
            (DateType, _) when !right.Type.IsText => AddDays("date_add_days", left, right, span),
            (_, DateType) when !left.Type.IsText => AddDays("date_add_days", right, left, span),
            (DateType, _) => AddDays("date_add_days", left, PromoteToDate(right), span),
            (_, DateType) => AddDays("date_add_days", right, PromoteToDate(left), span),
            _ => null,
        };
    }

    private Expression? TrySubtract(Expression left, Expression right, TextSpan span)
    {
        if (AddIntervals("subtract", left, right, span) is { } difference)
        {
            return difference;
        }
        return (left.Type, right.Type) switch
        {
            (DateType or TimestampType or TimestampLtzType or TimeType, YearMonthIntervalType) => Move(left, Negate(right, span), span),
            (_, DayTimeIntervalType or CalendarIntervalType) => Move(left, Negate(right, span), span),
            (TimeType, _) or (_, TimeType) => SubtractTimes(left, right, span),
            _ when context.Profile.LegacyIntervals && IsMoment(left.Type) && IsMoment(right.Type) => RefuseLegacy(span),
            _ when left.Type.IsTimestamp || right.Type.IsTimestamp => SubtractTimestamps(left, right, span),
            (_, DateType) => SubtractDates(left, right, span),
            (DateType, _) when right.Type.IsText && calls.Checked => SubtractDates(left, right, span),
            (DateType, VoidType) => SubtractDates(left, right, span),
            (DateType, _) => AddDays("date_subtract_days", left, PromoteToDouble(right), span),
            _ => null,
        };
    }

    private static bool IsMoment(DataType type) => type is DateType || type.IsTimestamp;

    /// <summary>With the old intervals on, Spark 4.3 counts months and days between dates, and hours between timestamps.</summary>
    private Literal RefuseLegacy(TextSpan span)
    {
        context.Report(TypeErrors.Unsupported, span, "The difference of dates with spark.sql.legacy.interval.enabled");
        return ErrorExpression.Value;
    }

    /// <summary>The sum or difference of two intervals of one kind; a bare NULL is of the other's.</summary>
    private Expression? AddIntervals(string op, Expression left, Expression right, TextSpan span)
    {
        if (left.Type is CalendarIntervalType && right.Type is CalendarIntervalType)
        {
            return calls.Make($"calendar_interval_{op}", span, left, right);
        }
        var oneIsNull = left.Type is VoidType || right.Type is VoidType;
        if (
            !(left.Type.IsAnsiInterval || right.Type.IsAnsiInterval)
            || !(oneIsNull || left.Type.IsAnsiInterval && right.Type.IsAnsiInterval)
        )
        {
            return null;
        }
        return coercion.Tightest(left.Type, right.Type) is { } common
            ? calls.Make($"interval_{op}", span, coercion.Cast(left, common), coercion.Cast(right, common))
            : null;
    }

    private Expression Move(Expression start, Expression interval, TextSpan span)
    {
        switch (start.Type, interval.Type)
        {
            case (ErrorType, _) or (_, ErrorType):
                return ErrorExpression.Value;
            case (DateType, DayTimeIntervalType) when context.Profile.CastMode == CastMode.Hive:
                return calls.Make("timestamp_add_day_time", span, coercion.Cast(start, DataType.Timestamp), interval);
            case (DateType, DayTimeIntervalType { Start: IntervalField.Day, End: IntervalField.Day }):
                return calls.Make("date_add_day_interval", span, start, interval);
            case (DateType, DayTimeIntervalType):
                return calls.Make("timestamp_add_day_time", span, coercion.Cast(start, DataType.TimestampLtz), interval);
            case (DateType, YearMonthIntervalType):
                return calls.Make("date_add_year_month", span, start, interval);
            case (DateType, CalendarIntervalType):
                return calls.Make(
                    calls.Checked ? "date_add_calendar_interval" : "date_add_calendar_interval.wrapping",
                    span,
                    start,
                    interval
                );
            case (TimestampType or TimestampLtzType, YearMonthIntervalType):
                return calls.Make("timestamp_add_year_month", span, start, interval);
            case (TimestampType or TimestampLtzType, DayTimeIntervalType):
                return calls.Make("timestamp_add_day_time", span, start, interval);
            case (TimestampType or TimestampLtzType, CalendarIntervalType):
                return calls.Make("timestamp_add_calendar_interval", span, start, interval);
            case (TimeType, DayTimeIntervalType):
                return calls.Make("time_add_day_time", span, start, interval);
            case (_, DayTimeIntervalType or CalendarIntervalType) when start.Type.IsText:
                var id = interval.Type is DayTimeIntervalType ? "timestamp_add_day_time" : "timestamp_add_calendar_interval";
                return coercion.Cast(calls.Make(id, span, coercion.Cast(start, DataType.TimestampLtz), interval), DataType.String);
            case (DayTimeIntervalType or CalendarIntervalType, _) or (_, DayTimeIntervalType or CalendarIntervalType):
                context.Report(
                    TypeErrors.UnexpectedInputType,
                    start.Origin.Location?.Span ?? span,
                    "date + interval",
                    1,
                    "a date or timestamp",
                    start.Type
                );
                return ErrorExpression.Value;
            default:
                context.Report(TypeErrors.OperandsDiffer, span, "+", start.Type, interval.Type);
                return ErrorExpression.Value;
        }
    }

    /// <summary>A date or time with a bare NULL: the NULL is taken for an interval, as Spark does.</summary>
    private Expression MoveByNull(Expression start, TextSpan span) =>
        Move(start.Type is DateType ? coercion.Cast(start, DataType.TimestampLtz) : start, Literal.Null(DayTimeIntervalType.Full), span);

    private Expression SubtractTimes(Expression left, Expression right, TextSpan span)
    {
        foreach (var (operand, index) in new[] { (left, 1), (right, 2) })
        {
            if (operand.Type is not (TimeType or VoidType) && !(operand.Type.IsText && calls.Checked))
            {
                context.Report(TypeErrors.UnexpectedInputType, operand.Origin.Location?.Span ?? span, "-", index, "time", operand.Type);
                return ErrorExpression.Value;
            }
        }
        var target = left.Type as TimeType ?? right.Type as TimeType ?? new TimeType(6);
        return calls.Make(
            "subtract_times",
            span,
            left.Type is TimeType ? left : coercion.Cast(left, target),
            right.Type is TimeType ? right : coercion.Cast(right, target)
        );
    }

    private Expression AddDays(string id, Expression date, Expression days, TextSpan span)
    {
        if (days.Type is TinyIntType or SmallIntType or IntType or VoidType)
        {
            return calls.Make(id, span, date, coercion.Cast(days, DataType.Int));
        }
        context.Report(
            TypeErrors.UnexpectedInputType,
            days.Origin.Location?.Span ?? span,
            id == "date_add_days" ? "date + days" : "date - days",
            2,
            "int, smallint or tinyint",
            days.Type
        );
        return ErrorExpression.Value;
    }

    private Expression SubtractTimestamps(Expression left, Expression right, TextSpan span)
    {
        var target =
            left.Type is TimestampType && right.Type is not TimestampLtzType
            || right.Type is TimestampType && left.Type is not TimestampLtzType
                ? DataType.Timestamp
                : (DataType)DataType.TimestampLtz;
        foreach (var (operand, index) in new[] { (left, 1), (right, 2) })
        {
            var fits = operand.Type.IsTimestamp || operand.Type is DateType or VoidType || operand.Type.IsText && calls.Checked;
            if (!fits)
            {
                context.Report(
                    TypeErrors.UnexpectedInputType,
                    operand.Origin.Location?.Span ?? span,
                    "-",
                    index,
                    "a timestamp",
                    operand.Type
                );
                return ErrorExpression.Value;
            }
        }
        return calls.Make("subtract_timestamps", span, coercion.Cast(left, target), coercion.Cast(right, target));
    }

    private Expression SubtractDates(Expression left, Expression right, TextSpan span)
    {
        if (left.Type is not (DateType or VoidType) && !left.Type.IsText)
        {
            context.Report(TypeErrors.UnexpectedInputType, left.Origin.Location?.Span ?? span, "-", 1, "date", left.Type);
            return ErrorExpression.Value;
        }
        return calls.Make("subtract_dates", span, coercion.Cast(left, DataType.Date), coercion.Cast(right, DataType.Date));
    }

    private Expression Scale(string op, Expression interval, Expression number, TextSpan span)
    {
        var factor =
            number.Type.IsText || number.Type is VoidType || interval.Type is CalendarIntervalType && number.Type.IsNumeric
                ? coercion.Cast(number, DataType.Double)
                : number;
        if (!factor.Type.IsNumeric)
        {
            context.Report(
                TypeErrors.UnexpectedInputType,
                number.Origin.Location?.Span ?? span,
                op == "multiply" ? "*" : "/",
                2,
                "a number",
                number.Type
            );
            return ErrorExpression.Value;
        }
        return calls.Make(interval.Type is CalendarIntervalType ? $"calendar_interval_{op}" : $"interval_{op}", span, interval, factor);
    }

    /// <summary>The interval with the other sign; a literal stays one.</summary>
    private Expression Negate(Expression interval, TextSpan span) =>
        interval switch
        {
            Literal { Value: IntegerValue { Number: not long.MinValue } number } literal => literal with
            {
                Value = new IntegerValue(-number.Number),
            },
            { Type: CalendarIntervalType } => calls.Make("calendar_interval_negative", span, interval),
            _ => calls.Make("interval_negative", span, interval),
        };

    private Expression PromoteToDate(Expression text) => calls.Checked ? coercion.Cast(text, DataType.Date) : PromoteToDouble(text);

    private Expression PromoteToDouble(Expression value) =>
        value.Type.IsText && !calls.Checked ? coercion.Cast(value, DataType.Double) : value;

    private static bool IsInterval(DataType type) => type.IsAnsiInterval || type is CalendarIntervalType;
}
