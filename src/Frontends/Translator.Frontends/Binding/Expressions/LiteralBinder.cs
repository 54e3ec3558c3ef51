using System.Globalization;
using System.Numerics;
using Translator.Frontends.Binding.Literals;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Time;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>Gives constants their value and type.</summary>
internal sealed class LiteralBinder(BinderContext context)
{
    private readonly IntervalLiteralReader intervals = new(context);

    public Expression Bind(LiteralSyntax syntax) =>
        syntax switch
        {
            NumberLiteralSyntax number => BindNumber(number),
            StringLiteralSyntax text => Literal.Text(text.Value),
            BooleanLiteralSyntax flag => Literal.Boolean(flag.Value),
            NullLiteralSyntax => Literal.Null(DataType.Void),
            BinaryLiteralSyntax binary => BindBinary(binary.Digits, binary.Span),
            TypedLiteralSyntax typed => BindTyped(typed),
            IntervalLiteralSyntax interval => intervals.Read(interval) ?? ErrorExpression.Value,
            IntervalStringSyntax interval => intervals.Read(interval.Value, interval.Negated, interval.Span) ?? ErrorExpression.Value,
            _ => throw new InternalErrorException("bind", $"literal {syntax.GetType().Name}"),
        };

    private Expression BindNumber(NumberLiteralSyntax number) =>
        number.Kind switch
        {
            NumberKind.TinyInt => BindInteger(number, DataType.TinyInt, sbyte.MinValue, sbyte.MaxValue),
            NumberKind.SmallInt => BindInteger(number, DataType.SmallInt, short.MinValue, short.MaxValue),
            NumberKind.Int => BindInteger(number, DataType.Int, int.MinValue, int.MaxValue),
            NumberKind.BigInt => BindInteger(number, DataType.BigInt, long.MinValue, long.MaxValue),
            NumberKind.Decimal => BindDecimal(number),
            NumberKind.Float => BindFloating(number, DataType.Float, float.MaxValue),
            NumberKind.Double => BindFloating(number, DataType.Double, double.MaxValue),
            _ => throw new InternalErrorException("bind", $"number {number.Kind}"),
        };

    private Expression BindInteger(NumberLiteralSyntax number, DataType type, long least, long greatest)
    {
        if (
            long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= greatest
        )
        {
            return new Literal(new IntegerValue(value), type);
        }
        context.Report(TypeErrors.NumberOutOfRange, number.Span, number.Text, type, least, greatest);
        return ErrorExpression.Value;
    }

    private Expression BindFloating(NumberLiteralSyntax number, DataType type, double greatest)
    {
        if (double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= greatest)
        {
            // A float is rounded once, from the text: through double it could round twice.
            value = type is FloatType ? float.Parse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture) : value;
            return new Literal(new FloatingValue(value), type);
        }
        context.Report(TypeErrors.NumberOutOfRange, number.Span, number.Text, type, -greatest, greatest);
        return ErrorExpression.Value;
    }

    private Expression BindDecimal(NumberLiteralSyntax number)
    {
        var (mantissa, exponent) = SplitExponent(number.Text);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var scale = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        if (
            !BigInteger.TryParse(
                mantissa.Replace(".", "", StringComparison.Ordinal),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var unscaled
            )
            || Math.Abs(scale) > 1000
        )
        {
            context.Report(TypeErrors.DecimalTooPrecise, number.Span, "more");
            return ErrorExpression.Value;
        }
        if (scale < 0)
        {
            unscaled *= BigInteger.Pow(10, -scale);
            scale = 0;
        }
        // Hive 4 drops zeros behind the point: 1.50 is a decimal(2,1).
        while (context.Profile.Dialect == SourceDialect.Hive && scale > 0 && unscaled % 10 == 0)
        {
            unscaled /= 10;
            scale--;
        }
        var digits = unscaled.IsZero ? 1 : BigInteger.Abs(unscaled).ToString(CultureInfo.InvariantCulture).Length;
        var precision = Math.Max(digits, scale);
        if (precision > DecimalType.MaxPrecision)
        {
            context.Report(TypeErrors.DecimalTooPrecise, number.Span, precision);
            return ErrorExpression.Value;
        }
        return new Literal(new DecimalValue((Int128)unscaled), new DecimalType(precision, scale));
    }

    private static (string Mantissa, int Exponent) SplitExponent(string text)
    {
        var at = text.AsSpan().IndexOfAny('e', 'E');
        return at >= 0 && int.TryParse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? (text[..at], exponent)
            : (text, 0);
    }

    private Expression BindBinary(string digits, TextSpan span)
    {
        var even = digits.Length % 2 == 0 ? digits : "0" + digits;
        if (!even.All(char.IsAsciiHexDigit))
        {
            context.Report(TypeErrors.InvalidBinaryLiteral, span, digits);
            return ErrorExpression.Value;
        }
        return new Literal(new BinaryValue([.. Convert.FromHexString(even)]), DataType.Binary);
    }

    private Expression BindTyped(TypedLiteralSyntax syntax)
    {
        switch (syntax.TypeName)
        {
            case "DATE":
                return DateTimeText.TryReadDate(syntax.Value, out var days)
                    ? new Literal(new IntegerValue(days), DataType.Date)
                    : Special(syntax, DataType.Date) ?? Invalid(syntax);
            case "TIMESTAMP":
                return BindTimestamp(syntax, context.Profile.TimestampHasZone ? DataType.TimestampLtz : null);
            case "TIMESTAMP_LTZ":
                return BindTimestamp(syntax, DataType.TimestampLtz);
            case "TIMESTAMP_NTZ":
                return BindTimestamp(syntax, DataType.Timestamp);
            case "TIME":
                return TimeText.TryRead(syntax.Value, out var nanoseconds, out var precision)
                    ? new Literal(new IntegerValue(nanoseconds), new TimeType(precision))
                    : Invalid(syntax);
            case "X":
                return BindBinary(syntax.Value, syntax.ValueSpan);
            case "INTERVAL":
                return intervals.Read(syntax.Value, negated: false, syntax.ValueSpan) ?? ErrorExpression.Value;
            default:
                context.Report(TypeErrors.UnsupportedTypedLiteral, syntax.Span, syntax.TypeName);
                return ErrorExpression.Value;
        }
    }

    /// <summary>A timestamp; without a type asked for, the text's own zone decides.</summary>
    private Expression BindTimestamp(TypedLiteralSyntax syntax, DataType? asked)
    {
        if (!DateTimeText.TryReadTimestamp(syntax.Value, out var clock, out var zoneName))
        {
            return Special(syntax, asked ?? DataType.Timestamp) ?? Invalid(syntax);
        }
        if ((syntax.TypeName != "TIMESTAMP" || context.Profile.Dialect == SourceDialect.Hive) && HasNanoseconds(syntax.Value))
        {
            context.Report(TypeErrors.Unsupported, syntax.ValueSpan, "A timestamp with more than 6 digits of a second");
            return ErrorExpression.Value;
        }
        var type = asked ?? (zoneName.Length == 0 ? DataType.Timestamp : DataType.TimestampLtz);
        if (ZoneRules.Find(zoneName.Length == 0 ? context.TimeZone : zoneName) is not { } zone)
        {
            return Invalid(syntax);
        }
        return new Literal(new IntegerValue(type is TimestampType ? clock : zone.ToUtc(clock)), type);
    }

    private static bool HasNanoseconds(string text)
    {
        var fraction = text[(text.LastIndexOf('.') + 1)..].TakeWhile(char.IsAsciiDigit).Count();
        return text.Contains('.', StringComparison.Ordinal) && fraction > 6;
    }

    /// <summary><c>epoch</c>; the moving words (<c>today</c>, <c>now</c>) are said to be unsupported.</summary>
    private Expression? Special(TypedLiteralSyntax syntax, DataType type)
    {
        switch (syntax.Value.Trim().ToUpperInvariant())
        {
            case "EPOCH":
                return new Literal(new IntegerValue(0), type);
            case "NOW" or "TODAY" or "TOMORROW" or "YESTERDAY":
                context.Diagnostics.Add(
                    new Diagnostic(
                        TypeErrors.Unsupported,
                        new Location(context.Source, syntax.ValueSpan),
                        $"The moving literal '{syntax.Value}'"
                    ).WithHelp("write current_date or current_timestamp() instead")
                );
                return ErrorExpression.Value;
            default:
                return null;
        }
    }

    private Literal Invalid(TypedLiteralSyntax syntax)
    {
        context.Report(TypeErrors.InvalidTypedLiteral, syntax.ValueSpan, syntax.TypeName, syntax.Value);
        return ErrorExpression.Value;
    }
}
