using Translator.IR.Expressions;
using Translator.IR.Types;
using Translator.IR.Values;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Works out whole-number constants such as <c>LIMIT 10 + 5</c>.</summary>
internal static class ConstantInteger
{
    public static bool TryEvaluate(Expression expression, out long value)
    {
        value = 0;
        switch (expression)
        {
            case Literal { Value: IntegerValue { Number: var number } }:
                value = number;
                return true;
            case Cast { Target.IsInteger: true, Operand: { Type.IsInteger: true } operand }:
                return TryEvaluate(operand, out value);
            case Cast { Target.IsInteger: true, Operand: Literal { Value: TextValue { Text: var text } } }:
                return long.TryParse(
                    text.Trim(),
                    System.Globalization.NumberStyles.AllowLeadingSign,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out value
                );
            case Call { Arguments: [var only] } call when TryEvaluate(only, out var a):
                return TryApply(call.Function.Id, a, out value);
            case Call { Arguments: [var left, var right] } call when TryEvaluate(left, out var a) && TryEvaluate(right, out var b):
                return TryApply(call.Function.Id, a, b, out value);
            default:
                return false;
        }
    }

    private static bool TryApply(string function, long a, out long value)
    {
        value = function.StartsWith("neg", StringComparison.Ordinal) ? -a : a;
        return function.StartsWith("neg", StringComparison.Ordinal) || function.StartsWith("pos", StringComparison.Ordinal);
    }

    private static bool TryApply(string function, long a, long b, out long value)
    {
        Int128? result =
            Is(function, "add") ? (Int128)a + b
            : Is(function, "subtract") ? (Int128)a - b
            : Is(function, "multiply") ? (Int128)a * b
            : null;
        var fits = result is { } r && r >= long.MinValue && r <= long.MaxValue;
        value = fits ? (long)result.GetValueOrDefault() : 0;
        return fits;
    }

    private static bool Is(string function, string name) => function.StartsWith(name, StringComparison.Ordinal);
}
