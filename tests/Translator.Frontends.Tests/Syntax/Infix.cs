using Translator.Frontends.Syntax;

namespace Translator.Frontends.Tests.Syntax;

/// <summary>Writes an expression with every operation in parentheses, so that a test sees the shape of the tree.</summary>
internal static class Infix
{
    public static string Of(ExpressionSyntax expression) =>
        expression switch
        {
            ColumnSyntax column => column.Name.Text,
            NumberLiteralSyntax number => number.Text,
            StringLiteralSyntax text => $"'{text.Value}'",
            BooleanLiteralSyntax boolean => boolean.Value ? "true" : "false",
            NullLiteralSyntax => "null",
            UnarySyntax unary => $"({unary.Operator} {Of(unary.Operand)})",
            BinarySyntax binary => $"({Of(binary.Left)} {binary.Operator} {Of(binary.Right)})",
            LogicalSyntax logical => $"({string.Join($" {logical.Operator} ", logical.Operands.Select(Of))})",
            BetweenSyntax between => $"({Of(between.Operand)}{Not(between.Negated)} Between {Of(between.Low)} {Of(between.High)})",
            InListSyntax list => $"({Of(list.Operand)}{Not(list.Negated)} In {string.Join(", ", list.Items.Select(Of))})",
            LikeSyntax like => $"({Of(like.Operand)}{Not(like.Negated)} {like.Kind} {string.Join(", ", like.Patterns.Select(Of))})",
            IsSyntax test => $"({Of(test.Operand)} Is{Not(test.Negated)} {test.Test})",
            CastSyntax cast => $"({Of(cast.Operand)} as {((NamedTypeSyntax)cast.Type).Name})",
            SubscriptSyntax subscript => $"{Of(subscript.Operand)}[{Of(subscript.Index)}]",
            FieldAccessSyntax field => $"{Of(field.Operand)}.{field.Field.Value}",
            FunctionCallSyntax call => $"{call.Name.Text}({string.Join(", ", call.Arguments.Select(a => Of(a.Value)))})",
            LambdaSyntax lambda => $"({string.Join(",", lambda.Parameters.Select(p => p.Value))} -> {Of(lambda.Body)})",
            RowSyntax row => $"row({string.Join(", ", row.Items.Select(Of))})",
            _ => expression.GetType().Name,
        };

    private static string Not(bool negated) => negated ? " Not" : "";
}
