using Translator.Frontends.Syntax;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>How Spark spells operators.</summary>
internal static class OperatorText
{
    public static string Of(BinaryOperator op) =>
        op switch
        {
            BinaryOperator.Add => "+",
            BinaryOperator.Subtract => "-",
            BinaryOperator.Multiply => "*",
            BinaryOperator.Divide => "/",
            BinaryOperator.Modulo => "%",
            BinaryOperator.IntegerDivide => "div",
            BinaryOperator.Concat => "||",
            BinaryOperator.BitwiseAnd => "&",
            BinaryOperator.BitwiseOr => "|",
            BinaryOperator.BitwiseXor => "^",
            BinaryOperator.ShiftLeft => "<<",
            BinaryOperator.ShiftRight => ">>",
            BinaryOperator.ShiftRightUnsigned => ">>>",
            BinaryOperator.Equal => "=",
            BinaryOperator.NullSafeEqual => "<=>",
            BinaryOperator.NotEqual => "<>",
            BinaryOperator.Less => "<",
            BinaryOperator.LessOrEqual => "<=",
            BinaryOperator.Greater => ">",
            BinaryOperator.GreaterOrEqual => ">=",
            _ => throw new ArgumentOutOfRangeException(nameof(op)),
        };
}
