using Translator.IR.Types;

namespace Translator.IR.Functions.Families;

/// <summary>Texts made of numbers and other values.</summary>
public static class Formatting
{
    /// <summary><c>format_number</c>.</summary>
    [Function]
    public static readonly FunctionRow FormatNumber = FunctionRow
        .Scalar("format_number")
        .Says("The number with commas between thousands, rounded to some digits, halves to the even one; NULL for less than 0 digits.")
        .Overload("(expr1: decimal, expr2: int) -> string")
        .Overload("(expr1: bigint, expr2: int) -> string")
        .Overload("(expr1: double, expr2: int) -> string")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Checks(static request => ArgumentFault.Strict(request, 1, "a number of digits", static t => !t.IsText))
        .Reads(spark: "format_number", hive: "format_number")
        .Example("format_number(12332.123456, 4)", "12,332.1235");

    /// <summary><c>format_string</c>.</summary>
    [Function]
    public static readonly FunctionRow FormatString = FunctionRow
        .Scalar("format_string")
        .Says("The values written into a text by Java's formats.")
        .Overload("(strfmt: string, obj: any...) -> string")
        .WithNulls(NullPolicy.SeesNulls)
        .NullableWhen(static request => request.Arguments[0].Nullable)
        .Reads(spark: "format_string printf", hive: "printf")
        .Example("format_string('%s has %d', 'a', 5)", "a has 5");
}
