using System.Globalization;
using Translator.Frontends.Syntax;

namespace Translator.Frontends.Binding.Queries;

/// <summary>An item of GROUP BY or ORDER BY that is a bare whole number names a place in the SELECT list.</summary>
internal static class Position
{
    public static long? Of(ExpressionSyntax expression) =>
        expression switch
        {
            NumberLiteralSyntax { Kind: NumberKind.Int } number
                when long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => value,
            UnarySyntax { Operator: UnaryOperator.Minus, Operand: NumberLiteralSyntax operand } => -Of(operand),
            _ => null,
        };
}
