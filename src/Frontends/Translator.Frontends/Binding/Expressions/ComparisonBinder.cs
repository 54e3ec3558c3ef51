using Translator.Frontends.Binding.Coercion;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>Comparisons of bound values: the operators, IN and what CASE and NULLIF compare.</summary>
internal sealed class ComparisonBinder(BinderContext context, TypeCoercion coercion, BuiltInCalls calls)
{
    /// <param name="op">The operator.</param>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="pads">Whether Spark pads CHAR columns here: not in BETWEEN and NULLIF, whose comparisons it makes later.</param>
    public Expression Bind(BinaryOperator op, Expression left, Expression right, TextSpan span, bool pads = true)
    {
        if (left.IsError || right.IsError)
        {
            return ErrorExpression.Value;
        }
        (left, right) = (WithoutBlanks(left, right), WithoutBlanks(right, left));
        if (pads && !calls.IsHive && CharPadding.Of(calls, left, [right], span) is { } padded)
        {
            (left, right) = (padded[0], padded[1]);
            if (left.IsError)
            {
                return left;
            }
        }
        var isEquality = op is BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.NullSafeEqual;
        var common = FindCommon(left.Type, right.Type, isEquality);
        if (common is null)
        {
            context.Report(TypeErrors.OperandsDiffer, span, OperatorText.Of(op), left.Type, right.Type);
            return ErrorExpression.Value;
        }
        // Two bare NULLs compare as anything.
        common = common is VoidType ? DataType.Boolean : common;
        if (isEquality ? !common.IsComparable : !common.IsOrderable)
        {
            context.Report(TypeErrors.OrderingNotSupported, span, OperatorText.Of(op), common);
            return ErrorExpression.Value;
        }
        return calls.Make(RowOf(op), span, coercion.Cast(left, common), coercion.Cast(right, common));
    }

    /// <summary><c>value IN (items)</c>.</summary>
    public Expression BindIn(Expression value, EquatableArray<Expression> items, TextSpan span)
    {
        if (value.IsError || items.Any(static i => i.IsError))
        {
            return ErrorExpression.Value;
        }
        items = items.Select(i => WithoutBlanks(i, value)).ToEquatableArray();
        if (!calls.IsHive && CharPadding.Of(calls, value, items, span) is { } padded)
        {
            (value, items) = (padded[0], [.. padded.Skip(1)]);
            if (value.IsError)
            {
                return value;
            }
        }
        if (
            calls.IsHive
            && HiveMembership.Mixes(value, items)
            && new HiveMembership(coercion, calls).Bind(value, items, span) is { } member
        )
        {
            return member;
        }
        if (calls.IsHive && HiveMembership.FieldsOf(value, items) is { } rows)
        {
            return AnyRow(rows, span);
        }
        var types = items.Select(static i => i.Type).Prepend(value.Type).ToEquatableArray();
        var common = coercion.Common(types) ?? CommonOfStructs(types, coercion.Common);
        if (common is null)
        {
            context.Report(TypeErrors.TypesDiffer, span, "IN", string.Join(", ", types.Select(static t => t.Name)));
            return ErrorExpression.Value;
        }
        common = common is VoidType ? DataType.Boolean : common;
        if (!common.IsComparable)
        {
            context.Report(TypeErrors.OrderingNotSupported, span, "IN", common);
            return ErrorExpression.Value;
        }
        return calls.Make("in", span, [coercion.Cast(value, common), .. items.Select(i => coercion.Cast(i, common))]);
    }

    private Expression AnyRow(EquatableArray<EquatableArray<(Expression Left, Expression Right)>> rows, TextSpan span)
    {
        Expression? any = null;
        foreach (var row in rows)
        {
            Expression? all = null;
            foreach (var (left, right) in row)
            {
                var same = Bind(BinaryOperator.Equal, left, right, span);
                all = all is null ? same : calls.Make("and", span, all, same);
            }
            any = any is null ? all : calls.Make("or", span, any, all ?? any);
        }
        return any ?? ErrorExpression.Value;
    }

    /// <summary>Hive 4 takes text that a CHAR column is compared with for a CHAR: blanks at its end do not count.</summary>
    private Expression WithoutBlanks(Expression value, Expression other) =>
        (value, other) switch
        {
            (Literal { Value: TextValue text }, ColumnReference { Type: CharType }) when context.Profile.CastMode == CastMode.Hive =>
                Literal.Text(text.Text.TrimEnd(' ')) with
                {
                    Origin = value.Origin,
                },
            (Call { Function.Id: "struct" } row, Call { Function.Id: "struct" } model) when row.Arguments.Count == model.Arguments.Count =>
                row with
                {
                    Arguments = [.. row.Arguments.Zip(model.Arguments, WithoutBlanks)],
                },
            _ => value,
        };

    private DataType? FindCommon(DataType left, DataType right, bool isEquality)
    {
        if (!calls.Checked && isEquality)
        {
            // Without ANSI mode TRUE equals 1.
            if (left is BooleanType && right.IsNumeric)
            {
                return right;
            }
            if (right is BooleanType && left.IsNumeric)
            {
                return left;
            }
        }
        return coercion.ForComparison(left, right) ?? CommonOfStructs([left, right], coercion.Tightest);
    }

    /// <summary>Rows compare by position: the names of their fields do not count.</summary>
    private static StructType? CommonOfStructs(EquatableArray<DataType> types, Func<DataType, DataType, DataType?> rule)
    {
        StructType? common = null;
        foreach (var type in types)
        {
            if (type is VoidType)
            {
                continue;
            }
            if (type is not StructType row)
            {
                return null;
            }
            common = common is null ? row : CommonOfStructs(common, row, rule);
            if (common is null)
            {
                return null;
            }
        }
        return common;
    }

    private static StructType? CommonOfStructs(StructType left, StructType right, Func<DataType, DataType, DataType?> rule)
    {
        if (left.Fields.Count != right.Fields.Count)
        {
            return null;
        }
        var fields = new List<StructField>();
        foreach (var (a, b) in left.Fields.Zip(right.Fields))
        {
            if (rule(a.Type, b.Type) is not { } type)
            {
                return null;
            }
            fields.Add(new StructField(a.Name, type, a.Nullable || b.Nullable));
        }
        return new StructType(fields.ToEquatableArray());
    }

    private static string RowOf(BinaryOperator op) =>
        op switch
        {
            BinaryOperator.Equal => "eq",
            BinaryOperator.NotEqual => "ne",
            BinaryOperator.NullSafeEqual => "eq_null_safe",
            BinaryOperator.Less => "lt",
            BinaryOperator.LessOrEqual => "le",
            BinaryOperator.Greater => "gt",
            BinaryOperator.GreaterOrEqual => "ge",
            _ => throw new ArgumentOutOfRangeException(nameof(op)),
        };
}
