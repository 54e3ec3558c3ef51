using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>
/// Spark 4.3 compares a CHAR column with constants and with other CHAR columns after padding the shorter ones with blanks. Nothing else is padded:
/// <c>c = upper('x')</c> of a column of strings compares the blanks too.
/// </summary>
internal static class CharPadding
{
    /// <summary>The value and the others at one length; null where there is nothing to pad.</summary>
    public static EquatableArray<Expression>? Of(BuiltInCalls calls, Expression value, EquatableArray<Expression> others, TextSpan span)
    {
        EquatableArray<Expression> all = [value, .. others];
        if (!all.Any(static e => e is ColumnReference { Type: CharType }))
        {
            return null;
        }
        if (all.FirstOrDefault(static e => LengthOf(e) is null && e.Type.IsText && ArgumentFault.IsConstant(e)) is { } computed)
        {
            // Spark pads it to a length that only its value tells.
            return [.. calls.Refuse("A comparison of a CHAR column with a constant that is computed", computed, all.Count, span)];
        }
        if (all.Any(static e => LengthOf(e) is null))
        {
            return null;
        }
        var length = all.Max(static e => LengthOf(e) ?? 0);
        return all.Select(e => Padded(calls, e, length, span)).ToEquatableArray();
    }

    private static int? LengthOf(Expression expression) =>
        expression switch
        {
            ColumnReference { Type: CharType type } => type.Length,
            Literal { Value: TextValue text } => text.Text.EnumerateRunes().Count(),
            Literal { Value.IsNull: true } => 0,
            _ => null,
        };

    private static Expression Padded(BuiltInCalls calls, Expression expression, int length, TextSpan span) =>
        expression switch
        {
            Literal { Value: TextValue text } => Literal.Text(text.Text + new string(' ', length - (LengthOf(expression) ?? length))) with
            {
                Origin = expression.Origin,
            },
            ColumnReference { Type: CharType type } when type.Length < length => calls.Make(
                "rpad",
                span,
                expression,
                Literal.Int(length),
                Literal.Text(" ")
            ),
            _ => expression,
        };
}
