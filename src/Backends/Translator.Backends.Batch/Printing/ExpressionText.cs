using System.Globalization;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Values;
using SortKey = Translator.IR.Expressions.SortKey;

namespace Translator.Backends.Batch.Printing;

/// <summary>Expressions in a plan's text.</summary>
internal static class ExpressionText
{
    public static string Of(Expression expression) =>
        expression switch
        {
            ColumnReference column => column.Column.ToString(),
            Literal literal => $"{Of(literal.Value)}:{literal.Type.Name}",
            Call call => $"{call.Function.Id}({List(call.Arguments)})",
            Cast cast => $"cast({Of(cast.Operand)} as {cast.Target.Name}{ModeOf(cast.Mode)})",
            FieldAccess access => $"{Of(access.Operand)}.{access.Field.Name}",
            Case choice =>
                $"case({string.Join(", ", choice.Branches.Select(static b => $"{Of(b.Condition)} => {Of(b.Result)}"))}, {Of(choice.Otherwise)})",
            Lambda lambda => $"({string.Join(", ", lambda.Parameters)}) -> {Of(lambda.Body)}",
            AggregateCall call => OfAggregate(call),
            WindowCall call => OfWindow(call),
            _ => throw new InternalErrorException("batch plan", $"{expression.GetType().Name} in a plan"),
        };

    public static string List(EquatableArray<Expression> expressions) => string.Join(", ", expressions.Select(Of));

    public static string Of(SortKey key) =>
        $"{Of(key.Value)} {(key.Descending ? "desc" : "asc")} nulls {(key.NullsFirst ? "first" : "last")}";

    public static string List(EquatableArray<SortKey> keys) => string.Join(", ", keys.Select(Of));

    private static string OfAggregate(AggregateCall call) =>
        $"{call.Function.Id}({(call.Distinct ? "distinct " : "")}{List(call.Arguments)})"
        + (call.OrderBy.IsEmpty ? "" : $" order by {List(call.OrderBy)}")
        + (call.IgnoreNulls ? " ignore nulls" : "")
        + (call.Filter is null ? "" : $" filter {Of(call.Filter)}");

    private static string OfWindow(WindowCall call) =>
        $"{call.Function.Id}({(call.Distinct ? "distinct " : "")}{List(call.Arguments)})"
        + (call.IgnoreNulls ? " ignore nulls" : "")
        + (call.Filter is null ? "" : $" filter {Of(call.Filter)}")
        + $" {call.Frame.Unit.ToString().ToLowerInvariant()} {Of(call.Frame.Start)} to {Of(call.Frame.End)}";

    private static string Of(FrameBound bound) =>
        bound.Kind switch
        {
            FrameBoundKind.UnboundedPreceding => "start",
            FrameBoundKind.Preceding => $"-{OfOffset(bound)}",
            FrameBoundKind.CurrentRow => "current",
            FrameBoundKind.Following => $"+{OfOffset(bound)}",
            FrameBoundKind.UnboundedFollowing => "end",
            _ => throw new InternalErrorException("batch plan", $"frame bound {bound.Kind}"),
        };

    private static string OfOffset(FrameBound bound) => bound.Offset is { } offset ? Of(offset) : "?";

    private static string ModeOf(CastMode mode) => mode == CastMode.Ansi ? "" : $" {mode.ToString().ToLowerInvariant()}";

    private static string Of(Value value) =>
        value switch
        {
            NullValue => "null",
            BooleanValue flag => flag.Flag ? "true" : "false",
            IntegerValue integer => integer.Number.ToString(CultureInfo.InvariantCulture),
            DecimalValue number => number.Unscaled.ToString(CultureInfo.InvariantCulture),
            FloatingValue number => number.Number.ToString("R", CultureInfo.InvariantCulture),
            TextValue text => $"'{text.Text.Replace("'", "''", StringComparison.Ordinal).ReplaceLineEndings("\\n")}'",
            BinaryValue bytes => $"x'{Convert.ToHexString(bytes.Bytes.AsSpan())}'",
            CalendarIntervalValue interval => string.Create(
                CultureInfo.InvariantCulture,
                $"interval({interval.Months}, {interval.Days}, {interval.Microseconds})"
            ),
            ArrayValue array => $"[{string.Join(", ", array.Elements.Select(Of))}]",
            MapValue map => $"{{{string.Join(", ", map.Entries.Select(static e => $"{Of(e.Key)}: {Of(e.Value)}"))}}}",
            StructValue row => $"({string.Join(", ", row.Fields.Select(Of))})",
        };
}
