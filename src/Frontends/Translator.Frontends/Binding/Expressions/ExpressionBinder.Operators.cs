using Translator.Frontends.Binding.Functions;
using Translator.Frontends.Binding.Naming;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Types;

namespace Translator.Frontends.Binding.Expressions;

/// <content>Operators.</content>
internal sealed partial class ExpressionBinder
{
    /// <summary>Walks a chain down its left side in a loop, then binds it from the inside out.</summary>
    private Expression BindBinary(BinarySyntax binary, ExpressionScope scope)
    {
        var chain = new Stack<BinarySyntax>();
        ExpressionSyntax first = binary;
        while (first is BinarySyntax level)
        {
            chain.Push(level);
            first = level.Left;
        }
        // Joining text does not nest: a || b || c is one call.
        var levels = chain.Count(static b => b.Operator != BinaryOperator.Concat);
        if (depth + levels > MaximumDepth)
        {
            return Report(TypeErrors.TooDeep, binary.Span, MaximumDepth);
        }
        depth += levels;
        var value = Bind(first, scope);
        while (chain.TryPop(out var level))
        {
            if (level.Operator == BinaryOperator.Concat)
            {
                value = BindConcats(level, value, chain, scope);
                continue;
            }
            value = Combine(level, value, Bind(level.Right, scope));
            value = value.IsError ? value : value with { Origin = context.At(level.Span) };
            depth--;
        }
        return value;
    }

    /// <summary>Binds a run of || as one call; where binaries or arrays take part, who comes with whom matters for the casts, and they go in pairs.</summary>
    private Expression BindConcats(BinarySyntax level, Expression left, Stack<BinarySyntax> chain, ExpressionScope scope)
    {
        var run = new List<BinarySyntax> { level };
        while (chain.TryPeek(out var next) && next.Operator == BinaryOperator.Concat)
        {
            run.Add(chain.Pop());
        }
        var rights = run.ConvertAll(b => Bind(b.Right, scope));
        var operands = rights.Prepend(left).ToList();
        if (operands.Exists(static o => o.IsError))
        {
            return ErrorExpression.Value;
        }
        if (operands.TrueForAll(static o => o.Type is not (BinaryType or ArrayType)))
        {
            var arguments = rights.Select((r, i) => CallArgument.Of(r, run[i].Right.Span)).Prepend(CallArgument.Of(left, level.Left.Span));
            return calls.MakeNamed("concat", run[^1].Span, arguments.ToEquatableArray());
        }
        if (depth + run.Count > MaximumDepth)
        {
            return Report(TypeErrors.TooDeep, run[^1].Span, MaximumDepth);
        }
        var value = left;
        for (var i = 0; i < run.Count; i++)
        {
            var pair = run[i];
            value = calls.MakeNamed(
                "concat",
                pair.Span,
                [CallArgument.Of(value, pair.Left.Span), CallArgument.Of(rights[i], pair.Right.Span)]
            );
            value = value.IsError ? value : value with { Origin = context.At(pair.Span) };
        }
        return value;
    }

    private Expression Combine(BinarySyntax syntax, Expression left, Expression right)
    {
        switch (syntax.Operator)
        {
            case BinaryOperator.Equal
            or BinaryOperator.NotEqual
            or BinaryOperator.NullSafeEqual
            or BinaryOperator.Less
            or BinaryOperator.LessOrEqual
            or BinaryOperator.Greater
            or BinaryOperator.GreaterOrEqual:
                return comparisons.Bind(syntax.Operator, left, right, syntax.Span);
            default:
                var bound = arithmetic.Bind(syntax.Operator, left, right, syntax.Span);
                if (OperatorShape.Of(syntax.Operator, bound, left.Type, right.Type) is { } shape)
                {
                    naming.Note(syntax, shape);
                }
                return bound;
        }
    }

    private Expression BindLogical(LogicalSyntax logical, ExpressionScope scope)
    {
        var operands = logical.Operands.Select(o => (Syntax: o, Value: Bind(o, scope))).ToList();
        var name = logical.Operator == LogicalOperator.And ? "and" : "or";
        var values = new List<Expression>();
        foreach (var (syntax, value) in operands)
        {
            var condition = ToBoolean(value);
            if (condition is null)
            {
                var other = operands.Select(static o => o.Value.Type).FirstOrDefault(t => t != value.Type) ?? value.Type;
                return other == value.Type
                    ? Report(TypeErrors.OperandWrongType, syntax.Span, name.ToUpperInvariant(), "booleans", value.Type)
                    : Report(TypeErrors.OperandsDiffer, syntax.Span, name.ToUpperInvariant(), value.Type, other);
            }
            values.Add(condition);
        }
        return values.Exists(static v => v.IsError) ? ErrorExpression.Value : calls.Make(name, logical.Span, [.. values]);
    }

    private Expression? ToBoolean(Expression value) =>
        value.Type switch
        {
            BooleanType or ErrorType => value,
            VoidType => coercion.Cast(value, DataType.Boolean),
            _ when value.Type.IsText && calls.Checked => coercion.Cast(value, DataType.Boolean),
            _ => null,
        };

    /// <summary>Signs and NOT; a run of them is walked in a loop.</summary>
    private Expression BindUnary(UnarySyntax unary, ExpressionScope scope)
    {
        var chain = new Stack<UnarySyntax>();
        ExpressionSyntax operand = unary;
        while (operand is UnarySyntax level)
        {
            chain.Push(level);
            operand = level.Operand;
        }
        if (depth + chain.Count > MaximumDepth)
        {
            return Report(TypeErrors.TooDeep, unary.Span, MaximumDepth);
        }
        var levels = chain.Count;
        depth += levels;
        var value = Bind(operand, scope);
        depth -= levels;
        while (chain.TryPop(out var level))
        {
            value = level.Operator switch
            {
                UnaryOperator.Plus => arithmetic.Plus(value, level.Span),
                UnaryOperator.Minus => arithmetic.Negate(value, level.Span),
                UnaryOperator.BitwiseNot => arithmetic.Complement(value, level.Span),
                UnaryOperator.Not => Not(value, level.Operand.Span, level.Span),
                _ => throw new InternalErrorException("bind", $"operator {level.Operator}"),
            };
            value = value.IsError ? value : value with { Origin = context.At(level.Span) };
        }
        return value;
    }

    private Expression Not(Expression value, TextSpan operand, TextSpan span) =>
        value.IsError ? value
        : ToBoolean(value) is { } condition ? Negated(condition, span)
        : Report(TypeErrors.UnexpectedInputType, operand, "NOT", 1, "boolean", value.Type);

    private Expression NotWhere(bool negated, Expression value, TextSpan span) => negated ? Not(value, span, span) : value;
}
