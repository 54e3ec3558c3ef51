using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.IR.Functions.Families;

/// <summary>Numbers from texts and back by a constant format; see <see cref="NumberFormat"/>.</summary>
public static class NumberFormats
{
    /// <summary><c>to_number</c>.</summary>
    [Function]
    public static readonly FunctionRow ToNumber = FunctionRow
        .Scalar("to_number")
        .Says("The decimal that a text in a number format means; an error where the text does not fit.")
        .Overload("(expr: string, format: string) -> decimal")
        .Checks(static request => Check(request))
        .Returns(static request => TypeOf(request))
        .Reads(spark: "to_number")
        .Example("to_number('454.00', '000.00')", "454.00")
        .Example("to_number('12,454.8-', '99,999.9S')", "-12454.8")
        .Example("to_number('<1,2>', '9,999PR')", "-12")
        .Example("to_number('1', '9D9')", "1.0")
        .Example("to_number('$78.12', '$99.99')", "78.12")
        .Example("to_number('1', '0.00')", "1.00");

    /// <summary><c>try_to_number</c>.</summary>
    [Function]
    public static readonly FunctionRow TryToNumber = FunctionRow
        .Scalar("try_to_number")
        .Says("As to_number; NULL where the text does not fit.")
        .Overload("(expr: string, format: string) -> decimal")
        .WithNulls(NullPolicy.PropagateOrNull)
        .Checks(static request => Check(request))
        .Returns(static request => TypeOf(request))
        .Reads(spark: "try_to_number")
        .Example("try_to_number('abc', '999')", "NULL")
        .Example("try_to_number('4', '000')", "NULL")
        .Example("try_to_number(' 4', '999')", "4");

    /// <summary><c>to_char</c> of numbers.</summary>
    [Function]
    public static readonly FunctionRow ToChar = FunctionRow
        .Scalar("to_char")
        .Says("A number as text in a number format, # for its digits where it does not fit; of dates it is date_format.")
        .Overload("(expr: decimal, format: string) -> string")
        .Checks(static request => Check(request))
        .Reads(spark: "to_char to_varchar")
        .Example("to_char(454, '999')", "454")
        .Example("to_char(5, '0,000')", "0,005")
        .Example("to_char(-12454.8, '99,999.9S')", "12,454.8-")
        .Example("to_char(-5, '$9,999PR')", "<$    5>")
        .Example("to_char(-5, 'S9,999')", "    -5")
        .Example("to_char(-0.5, 'S9.9')", " -.5")
        .Example("to_char(0.5, '9.99')", "0.50")
        .Example("to_char(1234.5, '999.9')", "###.#")
        .Example("to_char(-123456, 'S$9,999.9')", "-$# ###.#");

    private static string? FormatOf(ResultRequest request) => request.Arguments[1] is Literal { Value: TextValue text } ? text.Text : null;

    private static bool IsNull(Expression expression) =>
        expression is Literal { Value.IsNull: true } or Cast { Operand: Literal { Value.IsNull: true } };

    private static DataType TypeOf(ResultRequest request) =>
        IsNull(request.Arguments[1]) ? DecimalType.Default
        : FormatOf(request) is { } text && NumberFormat.TryParse(text, out _, out _) is { } format ? format.Type
        : DataType.Error;

    private static ArgumentFault? Check(ResultRequest request)
    {
        if (FormatOf(request) is not { } text)
        {
            return IsNull(request.Arguments[1])
                ? null
                : ArgumentFault.Constant(request, 1) ?? new ArgumentFault(1, TypeErrors.NotFoldable, 2);
        }
        return NumberFormat.TryParse(text, out var condition, out var mistake) is not null
            ? null
            : new ArgumentFault(1, TypeErrors.UnexpectedInputType, 2, $"a number format ({mistake})", $"'{text}'")
            {
                Condition = condition,
            };
    }
}
