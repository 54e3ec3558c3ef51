using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.IR.Normalisation;

/// <summary>Knows which expressions cannot raise an error, whatever the row.</summary>
internal static class Totality
{
    /// <summary>Whether the expression adds no error to those of its children.</summary>
    public static bool IsTotalItself(Expression expression) =>
        expression switch
        {
            ColumnReference or Literal or Case or FieldAccess or Lambda => true,
            Call call => IsTotal(call),
            Cast { Mode: CastMode.Hive, Target: TimestampType or TimestampLtzType, Operand.Type: { IsText: true } } => false,
            Cast cast => cast.Mode != CastMode.Ansi || IsTotal(cast.Operand.Type, cast.Target),
            _ => false,
        };

    // Of LIKE only the pattern can be wrong: an escape character stands before one that needs none.
    private static bool IsTotal(Call call) =>
        call.Function.IsTotal
        || call is { Function.Id: "like" or "ilike", Arguments: [_, Literal { Value: TextValue pattern }, ..] }
            && !pattern.Text.Contains('\\', StringComparison.Ordinal);

    private static bool IsTotal(DataType source, DataType target) =>
        CastFacts.IsLossless(source, target)
        || source.IsNumeric && target is FloatType or DoubleType
        || source is DateType or TimestampType or TimestampLtzType && target is DateType or TimestampType or TimestampLtzType;
}
