using System.Globalization;
using System.Numerics;
using Antlr4.Runtime;
using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;

namespace Translator.Frontends.Spark.Building;

internal sealed partial class SyntaxBuilder
{
    private StringLiteralSyntax Text(SparkParser.StringLiteralContext context) => new(TextOf(context), SpanOf(context));

    private string TextOf(SparkParser.StringLiteralContext context)
    {
        if (context.ChildCount == 1)
        {
            return StringLiterals.ValueOf(context.Start.Type, context.Start.Text, IsHive);
        }
        var parts = context.children.Select(child => ((Antlr4.Runtime.Tree.ITerminalNode)child).Symbol);
        return string.Concat(parts.Select(part => StringLiterals.ValueOf(part.Type, part.Text, IsHive)));
    }

    private BinaryLiteralSyntax Binary(string digits, TextSpan span)
    {
        if (!digits.All(char.IsAsciiHexDigit))
        {
            diagnostics.Add(
                new Diagnostic(SyntaxErrors.InvalidBinary, new Location(source, span), digits) { Condition = "INVALID_TYPED_LITERAL" }
            );
        }
        return new BinaryLiteralSyntax(digits, span);
    }

    private NumberLiteralSyntax Number(SparkParser.NumberContext context, IToken? minus)
    {
        var token = context.Start;
        var sign = minus is null ? "" : "-";
        var text = token.Text;
        var span = minus is null ? SpanOf(token) : SpanOf(minus).Cover(SpanOf(token));
        var (kind, suffix) = token.Type switch
        {
            SparkLexer.IntegerNumber => (KindBySize(sign + text), 0),
            SparkLexer.TinyIntNumber => (NumberKind.TinyInt, 1),
            SparkLexer.SmallIntNumber => (NumberKind.SmallInt, 1),
            SparkLexer.BigIntNumber => (NumberKind.BigInt, 1),
            SparkLexer.FloatNumber => (NumberKind.Float, 1),
            SparkLexer.DoubleNumber => (NumberKind.Double, 1),
            SparkLexer.ExponentNumber => (NumberKind.Double, 0),
            SparkLexer.BigDecimalNumber => (NumberKind.Decimal, 2),
            _ => (NumberKind.Decimal, 0),
        };
        var number = new NumberLiteralSyntax(kind, sign + text[..^suffix], span);
        if (RangeOf(number) is { } tooSmall)
        {
            diagnostics.Report(SyntaxErrors.NumberOutOfRange, new Location(source, span), number.Text, tooSmall);
        }
        return number;
    }

    private static NumberKind KindBySize(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? NumberKind.Int
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? NumberKind.BigInt
        : NumberKind.Decimal;

    /// <summary>The name of the type that the number does not fit into, or null when it fits.</summary>
    private static string? RangeOf(NumberLiteralSyntax number)
    {
        var (minimum, maximum, name) = number.Kind switch
        {
            NumberKind.TinyInt => (sbyte.MinValue, sbyte.MaxValue, "tinyint"),
            NumberKind.SmallInt => (short.MinValue, short.MaxValue, "smallint"),
            NumberKind.BigInt => (long.MinValue, long.MaxValue, "bigint"),
            _ => (0L, 0L, ""),
        };
        if (name.Length > 0)
        {
            var value = BigInteger.Parse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            return value < minimum || value > maximum ? name : null;
        }
        return number.Kind switch
        {
            NumberKind.Double when double.IsInfinity(double.Parse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture)) =>
                "double",
            NumberKind.Float when float.IsInfinity(float.Parse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture)) => "float",
            _ => null,
        };
    }

    private ExpressionSyntax Interval(SparkParser.IntervalContext context, TextSpan span)
    {
        if (context.expression() is { } amount)
        {
            var units = context.intervalUnit();
            return new IntervalExpressionSyntax(Expression(amount), UnitOf(units[0]), units.Length == 2 ? UnitOf(units[1]) : null, span);
        }
        var start = context.intervalStart();
        var sign = start.Start.Type;
        var signed = sign is SparkLexer.Minus or SparkLexer.Plus;
        if (start.intervalUnit() is [])
        {
            if (start.stringLiteral() is { } text && context.intervalPart() is [])
            {
                return new IntervalStringSyntax(TextOf(text), sign == SparkLexer.Minus, span);
            }
            Misplaced(SpanOf(start), "an interval needs a unit such as DAY or MONTH after its amount");
        }
        var parts = new List<IntervalPartSyntax>
        {
            Part(start.number(), start.stringLiteral(), start.intervalUnit(), signed ? start.Start : null, SpanOf(start)),
        };
        foreach (var part in context.intervalPart())
        {
            var partSign = part.Start.Type is SparkLexer.Minus or SparkLexer.Plus ? part.Start : null;
            parts.Add(Part(part.number(), part.stringLiteral(), part.intervalUnit(), partSign, SpanOf(part)));
        }
        if (parts.Count > 1 && parts.Any(static part => part.To is not null))
        {
            Misplaced(span, "an interval with TO has one part only", "_LEGACY_ERROR_TEMP_0024");
        }
        // A sign before a quoted range turns the whole value round; before a number it belongs to the number.
        var negated = parts is [{ Quoted: true }] && sign == SparkLexer.Minus;
        if (negated)
        {
            parts[0] = parts[0] with { Value = parts[0].Value[1..] };
        }
        return new IntervalLiteralSyntax([.. parts], negated, span);
    }

    private IntervalPartSyntax Part(
        SparkParser.NumberContext? number,
        SparkParser.StringLiteralContext? text,
        SparkParser.IntervalUnitContext[] units,
        IToken? sign,
        TextSpan span
    )
    {
        var prefix = sign?.Type == SparkLexer.Minus ? "-" : "";
        var value =
            prefix
            + (
                number is null ? TextOf(text ?? throw new InternalErrorException("syntax", "an interval without amount")) : number.GetText()
            );
        var from = units.Length > 0 ? UnitOf(units[0]) : IntervalUnit.Day;
        return new IntervalPartSyntax(value, number is null, from, units.Length > 1 ? UnitOf(units[1]) : null, span);
    }

    private static IntervalUnit UnitOf(SparkParser.IntervalUnitContext context) =>
        Enum.Parse<IntervalUnit>(context.Start.Text.TrimEnd('s', 'S'), ignoreCase: true);
}
