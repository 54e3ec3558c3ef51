using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Result types of arithmetic that the signature language cannot say.</summary>
internal static class ArithmeticTypes
{
    public static DataType Add(ResultRequest request) => Decimals(request, DecimalArithmetic.Add);

    public static DataType Multiply(ResultRequest request) => Decimals(request, DecimalArithmetic.Multiply);

    public static DataType Divide(ResultRequest request) => Decimals(request, DecimalArithmetic.Divide);

    public static DataType Modulo(ResultRequest request) => Decimals(request, DecimalArithmetic.Modulo);

    /// <summary>NULL where an operand is, or where a decimal result does not fit.</summary>
    public static bool NullableOrDecimal(ResultRequest request) =>
        request[0] is DecimalType || request.Arguments[0].Nullable || request.Arguments[1].Nullable;

    /// <summary>A product or quotient of an interval and a number has every field.</summary>
    public static DataType ScaledInterval(ResultRequest request) =>
        request[0] is YearMonthIntervalType ? YearMonthIntervalType.Full : DayTimeIntervalType.Full;

    private static DataType Decimals(ResultRequest request, Func<DecimalType, DecimalType, DecimalType> rule) =>
        request[0] switch
        {
            DecimalType left when request[1] is DecimalType right => rule(left, right),
            YearMonthIntervalType or DayTimeIntervalType when request[1].IsNumeric => ScaledInterval(request),
            _ => request[0],
        };
}
