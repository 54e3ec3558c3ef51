using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.IR.Functions.Families;

/// <summary>Result types of rounding.</summary>
internal static class RoundingTypes
{
    /// <summary>One more digit before the point, for 9.9 rounded to 10.</summary>
    public static DataType Round(ResultRequest request) => request[0] is DecimalType type ? Decimal(type, Scale(request)) : request[0];

    public static DataType UpOrDown(ResultRequest request) =>
        request[0] is DecimalType type ? Decimal(type, Scale(request)) : DataType.BigInt;

    /// <summary>The number of digits is a constant.</summary>
    public static ArgumentFault? Digits(ResultRequest request) =>
        Scale(request) is null ? new ArgumentFault(1, TypeErrors.NotFoldable, 2) : null;

    private static DataType Decimal(DecimalType type, int? scale)
    {
        if (scale is not { } digits)
        {
            return DataType.Error;
        }
        var least = type.IntegerDigits + 1;
        if (digits < 0)
        {
            return new DecimalType((int)Math.Min(DecimalType.MaxPrecision, Math.Max((long)least, 1L - digits)), 0);
        }
        var kept = Math.Min(type.Scale, digits);
        return new DecimalType(Math.Min(DecimalType.MaxPrecision, least + kept), kept);
    }

    /// <summary>The number of digits, 0 where none is given; null where it is no constant.</summary>
    internal static int? Scale(ResultRequest request) =>
        request.Arguments.Count < 2 ? 0
        : request.Arguments[1] is Literal { Value: IntegerValue value } ? (int)value.Number
        : request.Arguments[1] is Literal { Value.IsNull: true } ? 0
        : request.Arguments[1]
            is Call { Function.Id: "negative" or "negative.wrapping", Arguments: [Literal { Value: IntegerValue negated }] }
            ? -(int)negated.Number
        : null;
}
