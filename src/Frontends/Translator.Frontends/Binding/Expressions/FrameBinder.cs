using Translator.Frontends.Binding.Coercion;
using Translator.Frontends.Syntax;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;
using BoundKind = Translator.IR.Expressions.FrameBoundKind;
using Unit = Translator.IR.Expressions.FrameUnit;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>Binds the frame of a window; null after a mistake has been reported.</summary>
internal sealed class FrameBinder(BinderContext context, TypeCoercion coercion, Func<ExpressionSyntax, Expression> bind)
{
    public WindowFrame? Bind(FrameSyntax syntax, EquatableArray<SortKey> order)
    {
        var unit = syntax.Unit switch
        {
            Syntax.FrameUnit.Rows => Unit.Rows,
            Syntax.FrameUnit.Range => Unit.Range,
            _ => Unit.Groups,
        };
        var hasOffset = syntax.Start.Offset is not null || syntax.End?.Offset is not null;
        if (unit == Unit.Range && hasOffset && order.Count != 1)
        {
            var condition = order.IsEmpty ? "DATATYPE_MISMATCH.RANGE_FRAME_WITHOUT_ORDER" : "DATATYPE_MISMATCH.RANGE_FRAME_MULTI_ORDER";
            context.Diagnostics.Add(
                new Diagnostic(TypeErrors.RangeFrameNeedsOneKey, new Location(context.Source, syntax.Span), order.Count)
                {
                    Condition = condition,
                }
            );
            return null;
        }
        var key = order.IsEmpty ? null : order[0].Value;
        var start = BindBound(syntax.Start, unit, key);
        var end = syntax.End is { } last ? BindBound(last, unit, key) : new FrameBound(BoundKind.CurrentRow);
        if (start is null || end is null)
        {
            return null;
        }
        if (Position(start) > Position(end) || start.Kind == BoundKind.UnboundedFollowing || end.Kind == BoundKind.UnboundedPreceding)
        {
            context.Report(TypeErrors.FrameUpsideDown, syntax.Span);
            return null;
        }
        return new WindowFrame(unit, start, end);
    }

    private FrameBound? BindBound(FrameBoundSyntax syntax, Unit unit, Expression? key)
    {
        var kind = syntax.Kind switch
        {
            Syntax.FrameBoundKind.UnboundedPreceding => BoundKind.UnboundedPreceding,
            Syntax.FrameBoundKind.Preceding => BoundKind.Preceding,
            Syntax.FrameBoundKind.CurrentRow => BoundKind.CurrentRow,
            Syntax.FrameBoundKind.Following => BoundKind.Following,
            _ => BoundKind.UnboundedFollowing,
        };
        if (syntax.Offset is not { } offsetSyntax)
        {
            return new FrameBound(kind);
        }
        var offset = Simplify(bind(offsetSyntax));
        if (offset.IsError)
        {
            return null;
        }
        if (offset.DescendantsAndSelf().Any(static e => e is ColumnReference or ScalarSubquery))
        {
            context.Report(TypeErrors.FrameBoundNotConstant, offsetSyntax.Span);
            return null;
        }
        if (OffsetType(unit, key, offset.Type) is not { } wanted)
        {
            context.Report(
                unit == Unit.Range ? TypeErrors.RangeFrameType : TypeErrors.FrameBoundType,
                offsetSyntax.Span,
                unit == Unit.Range ? [key?.Type, offset.Type] : [unit.ToString().ToUpperInvariant(), "int", offset.Type]
            );
            return null;
        }
        offset = Simplify(coercion.Cast(offset, wanted));
        return TurnedAround(kind, offset);
    }

    /// <summary>A negative distance before the row is a distance after it.</summary>
    private static FrameBound TurnedAround(BoundKind kind, Expression offset) =>
        offset is Literal { Value: IntegerValue { Number: < 0 and not long.MinValue } number } literal
            ? new FrameBound(
                kind == BoundKind.Preceding ? BoundKind.Following : BoundKind.Preceding,
                literal with
                {
                    Value = new IntegerValue(-number.Number),
                }
            )
            : new FrameBound(kind, offset);

    /// <summary>The type of an offset: int for rows and groups, for a range what can be added to the order key.</summary>
    private DataType? OffsetType(Unit unit, Expression? key, DataType offset)
    {
        if (unit != Unit.Range)
        {
            return offset.IsInteger && offset is not BigIntType ? DataType.Int : null;
        }
        return key?.Type switch
        {
            null => null,
            DateType => offset is IntType or SmallIntType or TinyIntType ? DataType.Int
            : offset is YearMonthIntervalType or CalendarIntervalType or DayTimeIntervalType { End: IntervalField.Day } ? offset
            : null,
            TimestampType or TimestampLtzType => offset.IsAnsiInterval || offset is CalendarIntervalType ? offset : null,
            var type when type.IsNumeric && (offset.IsNumeric || offset.IsText) => coercion.Implicit(offset, type),
            var type when type.IsAnsiInterval && coercion.Tightest(type, offset) is { IsAnsiInterval: true } => offset,
            _ => null,
        };
    }

    /// <summary>Folds what literals commonly are written with: a sign, a cast between integers.</summary>
    private static Expression Simplify(Expression offset) =>
        offset switch
        {
            Call { Function.Id: "negative" or "interval_negative", Arguments: [Literal { Value: IntegerValue number } literal] } =>
                literal with
                {
                    Value = new IntegerValue(-number.Number),
                },
            Cast { Operand: Literal { Value: IntegerValue } literal, Target.IsInteger: true } cast => literal with
            {
                LiteralType = cast.Target,
            },
            _ => offset,
        };

    private static int Position(FrameBound bound) =>
        bound.Kind switch
        {
            BoundKind.UnboundedPreceding => 0,
            BoundKind.Preceding => 1,
            BoundKind.CurrentRow => 2,
            BoundKind.Following => 3,
            _ => 4,
        };
}
