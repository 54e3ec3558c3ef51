using Translator.Frontends.Binding.Functions;
using Translator.Frontends.Binding.Types;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Expressions;

/// <content>Calls and phrases that are not simply rows of the catalogue.</content>
internal sealed partial class ExpressionBinder
{
    private Expression? TryBindSpecial(string name, FunctionCallSyntax call, ExpressionScope scope)
    {
        switch (name)
        {
            case "if":
                return BindIf(call, scope);
            case "nvl2":
                return BindNvl2(call, scope);
            case "nullif":
                return BindNullIf(call, scope);
            case "nullifzero":
                return BindZeroFunction(call, scope, toNull: true);
            case "zeroifnull":
                return BindZeroFunction(call, scope, toNull: false);
            case "nvl" or "ifnull" when !RequireCount(call, 2, 2):
                return ErrorExpression.Value;
            case "decode" when call.Arguments.Count > 2:
                return BindDecode(call, scope);
            case "struct":
                return BindStruct(call, scope);
            case "named_struct":
                return BindNamedStruct(call, scope);
            case "positive" when RequireCount(call, 1, 1):
                return arithmetic.Plus(BindValues(call, scope)[0], call.Span);
            case "negative" when RequireCount(call, 1, 1):
                return arithmetic.Negate(BindValues(call, scope)[0], call.Span);
            case "mod" when RequireCount(call, 2, 2):
                var operands = BindValues(call, scope);
                return arithmetic.Bind(BinaryOperator.Modulo, operands[0], operands[1], call.Span);
            case "try_add" or "try_subtract" or "try_multiply" or "try_divide" or "try_mod" when RequireCount(call, 2, 2):
                return BindTryArithmetic(name, call, scope);
            case "typeof" when RequireCount(call, 1, 1):
                var subject = BindValues(call, scope)[0];
                return subject.IsError ? subject : Literal.Text(TypeNameOf(subject.Type));
            case "grouping" or "grouping_id":
                return scope.BindGrouping(BindValues(call, scope), name == "grouping_id", call.Span);
            case "window" or "session_window":
                return BindTimeWindow(name, call, scope);
            case "window_time" when RequireCount(call, 1, 1):
                var window = BindValues(call, scope)[0];
                return window.IsError ? window : scope.BindWindowTime(window, call.Span);
            case "date_part" or "datepart" or "extract" when call.Arguments.Count == 2:
                return BindDatePart(call, scope);
            case "to_date"
            or "try_to_date"
            or "to_timestamp"
            or "try_to_timestamp"
            or "to_timestamp_ltz"
            or "to_timestamp_ntz"
                when call.Arguments.Count is 1 or 2 && context.Profile.CastMode != CastMode.Hive && !functions.Find(name).IsEmpty:
                return BindDateTimeConversion(name, call, scope);
            case "make_timestamp" or "try_make_timestamp" when call.Arguments.Count >= 6 && !context.Profile.TimestampHasZone:
                return call.Arguments.Count == 6
                    ? calls.MakeNamed(name + "_ntz", call.Span, BindArguments(call.Arguments, scope))
                    : Report(TypeErrors.Unsupported, call.Span, $"{name} with a zone for timestamps without zone");
            case "from_json" or "to_json" or "schema_of_json" or "from_csv" or "to_csv" or "schema_of_csv":
                return BindFormatFunction(name, call, scope);
            case "to_char" or "to_varchar" when call.Arguments.Count == 2:
                return BindToChar(name, call, scope);
            default:
                return BindCastFunction(name, call, scope);
        }
    }

    /// <summary><c>try_add(a, b)</c> …: bound as the operator is, then called by the row that gives NULL instead of an error.</summary>
    private Expression BindTryArithmetic(string name, FunctionCallSyntax call, ExpressionScope scope)
    {
        var operands = BindValues(call, scope);
        var op = name switch
        {
            "try_add" => BinaryOperator.Add,
            "try_subtract" => BinaryOperator.Subtract,
            "try_multiply" => BinaryOperator.Multiply,
            "try_divide" => BinaryOperator.Divide,
            _ => BinaryOperator.Modulo,
        };
        return arithmetic.Bind(op, operands[0], operands[1], call.Span) switch
        {
            Call { Function.Id: "subtract_dates" or "subtract_timestamps" or "subtract_times" } certain => certain,
            Call bound => calls.Make(TryRowOf(bound.Function.Id, name), call.Span, bound.Arguments.AsSpan()),
            var other => other,
        };
    }

    /// <summary>The try row for what an operator was bound to: a date less an interval, for one, is a sum.</summary>
    private static string TryRowOf(string bound, string asked) =>
        bound.Contains("add", StringComparison.Ordinal) ? "try_add"
        : bound.Contains("subtract", StringComparison.Ordinal) ? "try_subtract"
        : asked;

    /// <summary><c>int(x)</c> and the like.</summary>
    private Expression? BindCastFunction(string name, FunctionCallSyntax call, ExpressionScope scope)
    {
        if (SpecialForms.CastTarget(name) is not { } target || !functions.Find(name).IsEmpty)
        {
            return null;
        }
        if (!RequireCount(call, 1, 1))
        {
            return ErrorExpression.Value;
        }
        target = target is TimestampLtzType && !context.Profile.TimestampHasZone ? DataType.Timestamp : target;
        return MakeCast(BindValues(call, scope)[0], target, context.Profile.CastMode, call.Arguments[0].Span);
    }

    private Expression BindDatePart(FunctionCallSyntax call, ExpressionScope scope)
    {
        var named = Bind(call.Arguments[0].Value, scope);
        if (named is Literal { Value.IsNull: true })
        {
            return Bind(call.Arguments[1].Value, scope).IsError ? ErrorExpression.Value : Literal.Null(DataType.Double);
        }
        if (named is not Literal { Value: TextValue field })
        {
            return Report(TypeErrors.NotFoldable, call.Arguments[0].Span, NameOf(call.Name), 1);
        }
        return BindExtract(field.Text, call.Arguments[0].Span, call.Arguments[1].Value, scope);
    }

    private Expression BindExtract(string field, TextSpan fieldSpan, ExpressionSyntax sourceSyntax, ExpressionScope scope)
    {
        var source = Bind(sourceSyntax, scope);
        if (source.IsError)
        {
            return source;
        }
        if (source.Type.IsText)
        {
            source = coercion.Cast(source, context.Profile.TimestampHasZone ? DataType.TimestampLtz : DataType.Timestamp);
        }
        if (!source.Type.IsDateTime && !source.Type.IsAnsiInterval && source.Type is not (CalendarIntervalType or VoidType))
        {
            return Report(
                TypeErrors.UnexpectedInputType,
                sourceSyntax.Span,
                "EXTRACT",
                2,
                "a date, time, timestamp or interval",
                source.Type
            );
        }
        if (ExtractFields.Find(field, source.Type) is not { } function)
        {
            return Report(TypeErrors.InvalidExtractField, fieldSpan, field, source.Type);
        }
        var argument = CallArgument.Of(source, sourceSyntax.Span);
        return function.ById
            ? calls.Make(function.Name, sourceSyntax.Span, source)
            : calls.MakeNamed(function.Name, sourceSyntax.Span, [argument]);
    }

    private Expression BindTrim(TrimSyntax trim, ExpressionScope scope)
    {
        var id = trim.Side switch
        {
            TrimSide.Both => "trim",
            TrimSide.Leading => "ltrim",
            _ => "rtrim",
        };
        var source = Bind(trim.Source, scope);
        return trim.Characters is { } characters
            ? calls.Make(id, trim.Span, source, Bind(characters, scope))
            : calls.Make(id, trim.Span, source);
    }

    private Expression BindTimestampAdd(TimestampAddSyntax syntax, ExpressionScope scope) =>
        Unit(syntax.Unit, "timestampadd") is { } unit
            ? calls.Make("timestamp_add_units", syntax.Span, unit, Bind(syntax.Amount, scope), Bind(syntax.Source, scope))
            : ErrorExpression.Value;

    private Expression BindTimestampDiff(TimestampDiffSyntax syntax, ExpressionScope scope) =>
        Unit(syntax.Unit, "timestampdiff") is { } unit
            ? calls.Make("timestamp_diff_units", syntax.Span, unit, Bind(syntax.Start, scope), Bind(syntax.End, scope))
            : ErrorExpression.Value;

    private Literal? Unit(Identifier unit, string function)
    {
        var name = unit.Value.ToUpperInvariant();
        if (
            name
            is "YEAR"
                or "QUARTER"
                or "MONTH"
                or "WEEK"
                or "DAY"
                or "DAYOFYEAR"
                or "HOUR"
                or "MINUTE"
                or "SECOND"
                or "MILLISECOND"
                or "MICROSECOND"
        )
        {
            return Literal.Text(name == "DAYOFYEAR" ? "DAY" : name);
        }
        context.Report(TypeErrors.InvalidDatetimeUnit, unit.Span, function, unit.Value);
        return null;
    }

    /// <summary>Hive's <c>INTERVAL (n) DAY</c>: one unit, times the number.</summary>
    private Expression BindIntervalExpression(IntervalExpressionSyntax syntax, ExpressionScope scope)
    {
        if (context.Profile.Dialect is SourceDialect.SparkAnsi or SourceDialect.SparkLegacy)
        {
            // Spark reads INTERVAL (…) as the call of a function, which it does not have.
            functions.ReportUnknown("interval", syntax.Span);
            return ErrorExpression.Value;
        }
        var amount = Bind(syntax.Amount, scope);
        if (syntax.To is not null)
        {
            return Report(TypeErrors.Unsupported, syntax.Span, "A computed interval of two units");
        }
        var one = literals.Bind(
            new IntervalLiteralSyntax([new IntervalPartSyntax("1", true, syntax.From, null, syntax.Span)], false, syntax.Span)
        );
        return arithmetic.Bind(BinaryOperator.Multiply, one, amount, syntax.Span);
    }

    /// <summary>A type's name in the dialect.</summary>
    private string TypeNameOf(DataType type) =>
        calls.IsHive ? type.Name.Replace("timestamp_ntz", "timestamp", StringComparison.Ordinal) : TypeBinder.WithoutLengths(type).Name;
}
