using Translator.Frontends.Spark.Generated;
using Translator.Frontends.Syntax;

namespace Translator.Frontends.Spark.Building;

/// <summary>How tightly operators bind, in Spark's order, and the shaping of a flat chain by it. All lean to the left.</summary>
internal static class OperatorPrecedence
{
    public static ExpressionSyntax Shape(ReadOnlySpan<ExpressionSyntax> operands, ReadOnlySpan<BinaryOperator> operators)
    {
        var values = new Stack<ExpressionSyntax>();
        var waiting = new Stack<BinaryOperator>();
        values.Push(operands[0]);
        for (var i = 0; i < operators.Length; i++)
        {
            while (waiting.TryPeek(out var top) && LevelOf(top) >= LevelOf(operators[i]))
            {
                Reduce(values, waiting.Pop());
            }
            waiting.Push(operators[i]);
            values.Push(operands[i + 1]);
        }
        while (waiting.TryPop(out var top))
        {
            Reduce(values, top);
        }
        return values.Pop();
    }

    public static BinaryOperator OperatorOf(int type) =>
        type switch
        {
            SparkLexer.Star => BinaryOperator.Multiply,
            SparkLexer.Slash => BinaryOperator.Divide,
            SparkLexer.Percent => BinaryOperator.Modulo,
            SparkLexer.DIV => BinaryOperator.IntegerDivide,
            SparkLexer.Plus => BinaryOperator.Add,
            SparkLexer.Minus => BinaryOperator.Subtract,
            SparkLexer.Concat => BinaryOperator.Concat,
            SparkLexer.ShiftLeft => BinaryOperator.ShiftLeft,
            SparkLexer.ShiftRight => BinaryOperator.ShiftRight,
            SparkLexer.ShiftRightUnsigned => BinaryOperator.ShiftRightUnsigned,
            SparkLexer.Ampersand => BinaryOperator.BitwiseAnd,
            SparkLexer.Caret => BinaryOperator.BitwiseXor,
            SparkLexer.Pipe => BinaryOperator.BitwiseOr,
            SparkLexer.Equal => BinaryOperator.Equal,
            SparkLexer.NullSafeEqual => BinaryOperator.NullSafeEqual,
            SparkLexer.NotEqual => BinaryOperator.NotEqual,
            SparkLexer.Less => BinaryOperator.Less,
            SparkLexer.LessOrEqual => BinaryOperator.LessOrEqual,
            SparkLexer.Greater => BinaryOperator.Greater,
            _ => BinaryOperator.GreaterOrEqual,
        };

    private static int LevelOf(BinaryOperator op) =>
        op switch
        {
            BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo or BinaryOperator.IntegerDivide => 7,
            BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Concat => 6,
            BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.ShiftRightUnsigned => 5,
            BinaryOperator.BitwiseAnd => 4,
            BinaryOperator.BitwiseXor => 3,
            BinaryOperator.BitwiseOr => 2,
            _ => 1,
        };

    private static void Reduce(Stack<ExpressionSyntax> values, BinaryOperator op)
    {
        var right = values.Pop();
        var left = values.Pop();
        values.Push(new BinarySyntax(op, left, right, left.Span.Cover(right.Span)));
    }
}
