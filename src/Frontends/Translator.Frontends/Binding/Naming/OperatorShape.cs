using Translator.Frontends.Syntax;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Naming;

/// <summary>How an operator on dates and intervals is written in a column name.</summary>
/// <param name="Template">The text with <c>{l}</c> and <c>{r}</c> for the operands.</param>
internal sealed record OperatorShape(string Template)
{
    /// <summary>The shape of a bound operator, or null where it is written as usual.</summary>
    public static OperatorShape? Of(BinaryOperator op, Expression bound, DataType left, DataType right)
    {
        var call = (bound is Cast { Implicit: true, Operand: Call inner } ? inner : bound) as Call;
        var isMinus = op == BinaryOperator.Subtract;
        var intervalFirst = left.IsAnsiInterval || left is CalendarIntervalType;
        return call?.Function.Id switch
        {
            "date_add_days" => new(left is DateType ? "date_add({l}, {r})" : "date_add({r}, {l})"),
            "date_subtract_days" => new("date_sub({l}, {r})"),
            "date_add_day_interval" when isMinus => new("date_add({l}, (- extractansiintervaldays({r})))"),
            "date_add_day_interval" => new(
                intervalFirst ? "date_add({r}, extractansiintervaldays({l}))" : "date_add({l}, extractansiintervaldays({r}))"
            ),
            "date_add_year_month"
            or "date_add_calendar_interval"
            or "date_add_calendar_interval.wrapping"
            or "timestamp_add_year_month"
            or "timestamp_add_day_time"
            or "timestamp_add_calendar_interval"
            or "time_add_day_time" => new(
                isMinus ? "{l} - {r}"
                : intervalFirst || left is VoidType ? "{r} + {l}"
                : "{l} + {r}"
            ),
            "subtract_times" => new("{l} - {r}"),
            "interval_multiply" when !intervalFirst => new("({r} * {l})"),
            "calendar_interval_multiply" => new(intervalFirst ? "multiply_interval({l}, {r})" : "multiply_interval({r}, {l})"),
            "calendar_interval_divide" => new("divide_interval({l}, {r})"),
            _ => null,
        };
    }
}
