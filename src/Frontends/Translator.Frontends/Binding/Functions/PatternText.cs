using Translator.IR.Functions.Signatures;

namespace Translator.Frontends.Binding.Functions;

/// <summary>Type patterns in a person's words.</summary>
internal static class PatternText
{
    public static string Of(TypePattern pattern) =>
        pattern switch
        {
            ExactPattern exact => exact.Type.Name,
            ClassPattern typeClass => Of(typeClass.Class),
            VariablePattern variable => Of(variable.Class),
            ArrayPattern array => array.Element is VariablePattern { Class: TypeClass.Any }
                ? "an array"
                : $"an array of {Of(array.Element)}",
            MapPattern => "a map",
            LambdaPattern => "a lambda",
            _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
        };

    private static string Of(TypeClass typeClass) =>
        typeClass switch
        {
            TypeClass.Any => "any type",
            TypeClass.Numeric => "a number",
            TypeClass.Integer => "an integer",
            TypeClass.Floating => "a float or double",
            TypeClass.Decimal => "a decimal",
            TypeClass.Text => "text",
            TypeClass.Orderable => "a type with an order",
            TypeClass.Comparable => "a type with equality",
            TypeClass.Interval => "an interval",
            TypeClass.TimestampAny => "a timestamp",
            TypeClass.Struct => "a struct",
            _ => throw new ArgumentOutOfRangeException(nameof(typeClass)),
        };
}
