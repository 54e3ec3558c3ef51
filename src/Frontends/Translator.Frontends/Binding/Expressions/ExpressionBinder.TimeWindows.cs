using Translator.Frontends.Binding.Literals;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Expressions;

/// <content><c>window(time, size [, slide [, start]])</c> and <c>session_window(time, gap)</c>.</content>
internal sealed partial class ExpressionBinder
{
    /// <summary>A row is repeated for each of its windows; a slide of microseconds would repeat it until the memory is full.</summary>
    private const int MostWindowsOfARow = 100_000;

    private Expression BindTimeWindow(string name, FunctionCallSyntax call, ExpressionScope scope)
    {
        var isSession = name == "session_window";
        if (!RequireCount(call, 2, isSession ? 2 : 4))
        {
            return ErrorExpression.Value;
        }
        var values = BindValues(call, scope);
        if (values.Any(static v => v.IsError) || WindowedTime(name, values[0], call.Arguments[0].Span) is not { } time)
        {
            return ErrorExpression.Value;
        }
        if (isSession)
        {
            return BindSession(call, time, values[1], scope);
        }
        var size = Duration(values[1], "size", name, call.Arguments[1].Span, positive: true);
        var slide = values.Count > 2 ? Duration(values[2], "slide", name, call.Arguments[2].Span, positive: true) : size;
        var offset = values.Count > 3 ? Duration(values[3], "start", name, call.Arguments[3].Span, positive: false) : 0;
        if (size is not { } width || slide is not { } step || offset is not { } shift)
        {
            return ErrorExpression.Value;
        }
        if (step > width)
        {
            return Report(TypeErrors.TimeWindowArgument, call.Arguments[2].Span, "slide (at most the size)", name);
        }
        if (width / step > MostWindowsOfARow)
        {
            return Report(TypeErrors.TimeWindowArgument, call.Arguments[2].Span, "slide (at least a hundred-thousandth of the size)", name);
        }
        var kind = step == width ? TimeWindowKind.Tumble : TimeWindowKind.Hop;
        return scope.AddTimeWindow(new TimeWindowCall(kind, time, width, step, shift, null), call.Span);
    }

    private Expression BindSession(FunctionCallSyntax call, Expression time, Expression gap, ExpressionScope scope)
    {
        var span = call.Arguments[1].Span;
        if (gap is Literal)
        {
            return Duration(gap, "gap", "session_window", span, positive: true) is { } constant
                ? scope.AddTimeWindow(new TimeWindowCall(TimeWindowKind.Session, time, constant, constant, 0, null), call.Span)
                : ErrorExpression.Value;
        }
        return GapOfRow(gap, span) is { } varying
            ? scope.AddTimeWindow(new TimeWindowCall(TimeWindowKind.Session, time, 0, 0, 0, varying), call.Span)
            : ErrorExpression.Value;
    }

    private Expression? WindowedTime(string name, Expression time, TextSpan span)
    {
        if (time.Type.IsTimestamp)
        {
            return time;
        }
        if (coercion.Implicit(time.Type, IR.Functions.Signatures.TypeClass.TimestampAny) is { } target)
        {
            return coercion.Cast(time, target);
        }
        Report(TypeErrors.UnexpectedInputType, span, name, 1, "a timestamp", time.Type);
        return null;
    }

    /// <summary>The microseconds of a constant interval or of the text of one.</summary>
    private long? Duration(Expression value, string what, string name, TextSpan span, bool positive)
    {
        var micros = value switch
        {
            Literal { Value: TextValue text } => Microseconds(text.Text),
            Literal { Value: IntegerValue number, Type: DayTimeIntervalType } => number.Number,
            Literal { Value: IntegerValue number, Type.IsInteger: true } => number.Number,
            Literal { Value: CalendarIntervalValue { Months: 0 } interval } => (interval.Days * DateTimeText.MicrosecondsOfDay)
                + interval.Microseconds,
            _ => (long?)null,
        };
        if (micros is not { } found || positive && found <= 0)
        {
            Report(TypeErrors.TimeWindowArgument, span, what, name);
            return null;
        }
        return found;
    }

    private static long? Microseconds(string text)
    {
        var sum = new IntervalSum();
        return sum.AddText(text) == IntervalFault.None && sum.Coarsest > IntervalField.Month && sum.TryTotal(negated: false, out var total)
            ? total
            : null;
    }

    /// <summary>A gap that depends on the row, as a day-time interval; texts in its branches are read as intervals.</summary>
    private Expression? GapOfRow(Expression gap, TextSpan span)
    {
        switch (gap)
        {
            case { Type: DayTimeIntervalType }:
                return gap;
            case Literal { Value: TextValue text } when Microseconds(text.Text) is { } micros:
                return new Literal(new IntegerValue(micros), DayTimeIntervalType.Full);
            case Literal { Value.IsNull: true }:
                return Literal.Null(DayTimeIntervalType.Full);
            case Case choice:
                var branches = choice.Branches.Select(b => (b.Condition, Gap: GapOfRow(b.Result, span))).ToList();
                var otherwise = GapOfRow(choice.Otherwise, span);
                return otherwise is null || branches.Exists(static b => b.Gap is null)
                    ? null
                    : new Case(branches.Select(b => new CaseBranch(b.Condition, b.Gap ?? otherwise)).ToEquatableArray(), otherwise);
            default:
                Report(TypeErrors.Unsupported, span, "A session gap that is computed otherwise than by CASE over constant intervals");
                return null;
        }
    }
}
