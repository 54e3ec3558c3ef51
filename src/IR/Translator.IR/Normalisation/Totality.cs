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
            Cast cast => cast.Mode != CastMode.Ansi || IsTotal(cast.Operand.Type, cast.Target),
            _ => false,
        };

    private static bool IsTotal(Call call) =>
        call.Function.Id switch
        {
            "and" or "or" or "not" or "is_true" or "is_false" or "is_null" or "is_not_null" or "is_nan" or "coalesce" => true,
            "eq" or "ne" or "lt" or "le" or "gt" or "ge" or "eq_null_safe" or "in" => true,
            // An escape character before an ordinary one is an error.
            "like" or "ilike" => call.Arguments is [_, Literal { Value: TextValue text }, ..]
                && !text.Text.Contains('\\', StringComparison.Ordinal),
            _ => false,
        };

    private static bool IsTotal(DataType source, DataType target) =>
        CastFacts.IsLossless(source, target)
        || source.IsNumeric && target is FloatType or DoubleType
        || source is DateType or TimestampType or TimestampLtzType && target is DateType or TimestampType or TimestampLtzType;
}
