using Translator.Frontends.Binding.Coercion;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>The operators + - * / % DIV, the bit operators and the signs.</summary>
internal sealed class ArithmeticBinder
{
    private readonly BinderContext context;
    private readonly TypeCoercion coercion;
    private readonly BuiltInCalls calls;
    private readonly DateTimeArithmeticBinder dateTimes;

    public ArithmeticBinder(BinderContext context, TypeCoercion coercion, BuiltInCalls calls)
    {
        this.context = context;
        this.coercion = coercion;
        this.calls = calls;
        dateTimes = new DateTimeArithmeticBinder(context, coercion, calls);
    }

    public Expression Bind(BinaryOperator op, Expression left, Expression right, TextSpan span)
    {
        if (left.IsError || right.IsError)
        {
            return ErrorExpression.Value;
        }
        if (op is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.ShiftRightUnsigned)
        {
            return BindShift(op, left, right, span);
        }
        return dateTimes.TryBind(op, left, right, span) ?? BindNumbers(op, left, right, span);
    }

    /// <summary>The operands of a function of two numbers after the casts that an operator's would get; null after a mistake has been reported.</summary>
    public (Expression Left, Expression Right)? PromoteOperands(string name, Expression left, Expression right, TextSpan span)
    {
        (left, right) = PromoteText(left, right);
        (left, right) = (TypeNull(left, right, BinaryOperator.Modulo), TypeNull(right, left, BinaryOperator.Modulo));
        if (left.Type.IsText && right.Type.IsText)
        {
            Report(TypeErrors.OperandWrongType, span, name, Wanted(BinaryOperator.Modulo), left.Type);
            return null;
        }
        return (left, right);
    }

    /// <summary><c>-x</c>.</summary>
    public Expression Negate(Expression value, TextSpan span) =>
        value.Type switch
        {
            ErrorType => value,
            CalendarIntervalType => calls.Make("calendar_interval_negative", span, value),
            YearMonthIntervalType or DayTimeIntervalType => calls.Make("interval_negative", span, value),
            _ when ToNumber(value, "-", span) is { } number => number.IsError
                ? number
                : calls.Make(calls.Checked ? "negative" : "negative.wrapping", span, number),
            _ => value,
        };

    /// <summary><c>+x</c>, which only asks for a number.</summary>
    public Expression Plus(Expression value, TextSpan span) =>
        value.Type is ErrorType or CalendarIntervalType or YearMonthIntervalType or DayTimeIntervalType
            ? value
            : ToNumber(value, "+", span);

    /// <summary><c>~x</c>.</summary>
    public Expression Complement(Expression value, TextSpan span)
    {
        if (value.IsError)
        {
            return value;
        }
        value = value.Type is VoidType ? coercion.Cast(value, DataType.Int) : value;
        return value.Type.IsInteger
            ? calls.Make("bit_not", span, value)
            : Report(TypeErrors.UnexpectedInputType, span, "~", 1, "an integer", value.Type);
    }

    private Expression ToNumber(Expression value, string op, TextSpan span) =>
        value.Type switch
        {
            VoidType => coercion.Cast(value, DataType.Double),
            _ when value.Type.IsText => coercion.Cast(value, DataType.Double),
            _ when value.Type.IsNumeric => value,
            _ => Report(TypeErrors.UnexpectedInputType, span, op, 1, "a number or an interval", value.Type),
        };

    private Expression BindShift(BinaryOperator op, Expression value, Expression count, TextSpan span)
    {
        var id = op switch
        {
            BinaryOperator.ShiftLeft => "shift_left",
            BinaryOperator.ShiftRight => "shift_right",
            _ => "shift_right_unsigned",
        };
        return calls.Make(id, span, value, count);
    }

    private Expression BindNumbers(BinaryOperator op, Expression left, Expression right, TextSpan span)
    {
        (left, right) = PromoteText(left, right);
        (left, right) = (TypeNull(left, right, op), TypeNull(right, left, op));
        (left, right) = op switch
        {
            BinaryOperator.Divide => ForDivision(left, right),
            BinaryOperator.IntegerDivide => ForIntegerDivision(left, right),
            _ => ForOthers(left, right),
        };
        var fits = left.Type is DecimalType && right.Type is DecimalType || left.Type == right.Type;
        if (!fits || !Takes(op, left.Type))
        {
            return fits && left.Type == right.Type
                ? Report(TypeErrors.OperandWrongType, span, Symbol(op), Wanted(op), left.Type)
                : Report(TypeErrors.OperandsDiffer, span, Symbol(op), left.Type, right.Type);
        }
        return calls.Make(RowOf(op), span, left, right);
    }

    private (Expression Left, Expression Right) PromoteText(Expression left, Expression right)
    {
        if (calls.Checked)
        {
            var other = left.Type.IsText ? right.Type : left.Type;
            var target = left.Type.IsText != right.Type.IsText && other is not VoidType ? coercion.ForTextOperand(other) : null;
            return target is null ? (left, right) : (coercion.Cast(left, target), coercion.Cast(right, target));
        }
        return (PromoteText(left, right.Type), PromoteText(right, left.Type));
    }

    private Expression PromoteText(Expression value, DataType other) =>
        value.Type.IsText && coercion.ForTextOperand(other) is { } target ? coercion.Cast(value, target) : value;

    /// <summary>A bare NULL takes the other side's type; two of them are doubles (integers under bit operators).</summary>
    private Expression TypeNull(Expression value, Expression other, BinaryOperator op)
    {
        if (value.Type is not VoidType)
        {
            return value;
        }
        var target =
            other.Type is not VoidType && (other.Type.IsNumeric || op != BinaryOperator.Divide) ? other.Type
            : IsBitOperator(op) ? DataType.Int
            : op == BinaryOperator.IntegerDivide ? DataType.BigInt
            : (DataType)DataType.Double;
        return coercion.Cast(value, target);
    }

    private (Expression Left, Expression Right) ForDivision(Expression left, Expression right)
    {
        if (!left.Type.IsNumeric || !right.Type.IsNumeric)
        {
            return (left, right);
        }
        var decimals = (left.Type is DecimalType || right.Type is DecimalType) && !left.Type.IsFloating && !right.Type.IsFloating;
        return decimals
            ? (ToDecimal(left), ToDecimal(right))
            : (coercion.Cast(left, DataType.Double), coercion.Cast(right, DataType.Double));
    }

    private (Expression Left, Expression Right) ForIntegerDivision(Expression left, Expression right)
    {
        if (left.Type is DecimalType || right.Type is DecimalType)
        {
            return (ToDecimal(left), ToDecimal(right));
        }
        return (
            left.Type.IsInteger ? coercion.Cast(left, DataType.BigInt) : left,
            right.Type.IsInteger ? coercion.Cast(right, DataType.BigInt) : right
        );
    }

    private (Expression Left, Expression Right) ForOthers(Expression left, Expression right)
    {
        var (a, b) = (left.Type, right.Type);
        if ((a is DecimalType && (b is DecimalType || b.IsInteger)) || (b is DecimalType && a.IsInteger))
        {
            return (ToDecimal(left), ToDecimal(right));
        }
        // A decimal and a float make a float in Hive 4.1, a double in Spark.
        var isFloat = calls.IsHive && a is not DoubleType && b is not DoubleType;
        var target =
            a is DecimalType && b.IsFloating || b is DecimalType && a.IsFloating ? (isFloat ? DataType.Float : (DataType)DataType.Double)
            : a.IsNumeric && b.IsNumeric || a.IsAnsiInterval && b.IsAnsiInterval ? coercion.Tightest(a, b)
            : null;
        return target is null ? (left, right) : (coercion.Cast(left, target), coercion.Cast(right, target));
    }

    /// <summary>An integer as a decimal: of just the digits it has when it is written in the query, else of its type's.</summary>
    private Expression ToDecimal(Expression value)
    {
        if (!value.Type.IsInteger)
        {
            return value;
        }
        return coercion.Cast(
            value,
            value is Literal { Value: IR.Values.IntegerValue number }
                ? new DecimalType(Digits(number.Number), 0)
                : DecimalArithmetic.ForInteger(value.Type)
        );
    }

    private static int Digits(long number)
    {
        var digits = 1;
        for (var rest = number / 10; rest != 0; rest /= 10)
        {
            digits++;
        }
        return digits;
    }

    private string RowOf(BinaryOperator op) =>
        op switch
        {
            BinaryOperator.Add => Suffixed("add"),
            BinaryOperator.Subtract => Suffixed("subtract"),
            BinaryOperator.Multiply => Suffixed("multiply"),
            BinaryOperator.Divide => Suffixed("divide"),
            BinaryOperator.Modulo => Suffixed("mod"),
            BinaryOperator.IntegerDivide => Suffixed("div"),
            BinaryOperator.BitwiseAnd => "bit_and_op",
            BinaryOperator.BitwiseOr => "bit_or_op",
            BinaryOperator.BitwiseXor => "bit_xor_op",
            _ => throw new ArgumentOutOfRangeException(nameof(op)),
        };

    private string Suffixed(string id) => calls.Checked ? id : id + ".wrapping";

    private static bool Takes(BinaryOperator op, DataType type) =>
        op switch
        {
            BinaryOperator.Divide => type is DecimalType or DoubleType,
            BinaryOperator.IntegerDivide => type is DecimalType or BigIntType,
            _ => IsBitOperator(op) ? type.IsInteger : type.IsNumeric,
        };

    private static string Wanted(BinaryOperator op) =>
        op switch
        {
            BinaryOperator.Divide => "numbers",
            BinaryOperator.IntegerDivide => "integers, decimals or intervals",
            _ when IsBitOperator(op) => "integers",
            _ => "numbers or intervals",
        };

    private static bool IsBitOperator(BinaryOperator op) =>
        op is BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.BitwiseXor;

    private static string Symbol(BinaryOperator op) => OperatorText.Of(op);

    private Literal Report(DiagnosticDescriptor descriptor, TextSpan span, params object?[] arguments)
    {
        context.Report(descriptor, span, arguments);
        return ErrorExpression.Value;
    }
}
