using Translator.IR.Expressions;
using Translator.IR.Types;

namespace Translator.IR.Functions.Signatures;

/// <summary>Compares arguments with a signature without any coercion, as they are after binding.</summary>
internal static class SignatureMatch
{
    /// <summary>Whether the arguments have exactly the signature's types.</summary>
    public static bool TryMatch(Signature signature, EquatableArray<Expression> arguments, out Dictionary<string, DataType> variables)
    {
        variables = new Dictionary<string, DataType>(StringComparer.Ordinal);
        if (!signature.TakesCount(arguments.Count))
        {
            return false;
        }
        for (var i = 0; i < arguments.Count; i++)
        {
            var parameter = signature.ParameterAt(i);
            if (!Matches(parameter.Pattern, arguments[i], variables))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The type that a pattern stands for, or null where it is a class or an unbound variable.</summary>
    public static DataType? Instantiate(TypePattern pattern, IReadOnlyDictionary<string, DataType> variables) =>
        pattern switch
        {
            ExactPattern exact => exact.Type,
            VariablePattern variable => variables.GetValueOrDefault(variable.Name),
            ArrayPattern array => Instantiate(array.Element, variables) is { } element ? new ArrayType(element) : null,
            MapPattern map => Instantiate(map.Key, variables) is { } key && Instantiate(map.Value, variables) is { } value
                ? new MapType(key, value)
                : null,
            ClassPattern or LambdaPattern => null,
        };

    private static bool Matches(TypePattern pattern, Expression argument, Dictionary<string, DataType> variables) =>
        pattern is LambdaPattern function
            ? argument is Lambda lambda
                && lambda.Parameters.Count == function.Parameters.Count
                && !lambda.Parameters.Where((p, i) => !Matches(function.Parameters[i], p.Type, variables)).Any()
                && Matches(function.Result, lambda.Body.Type, variables)
            : argument is not Lambda && Matches(pattern, argument.Type, variables);

    private static bool Matches(TypePattern pattern, DataType type, Dictionary<string, DataType> variables)
    {
        switch (pattern)
        {
            case ExactPattern exact:
                return exact.Type == type;
            case ArrayPattern array:
                return type is ArrayType { Element: var element } && Matches(array.Element, element, variables);
            case MapPattern map:
                return type is MapType entry && Matches(map.Key, entry.Key, variables) && Matches(map.Value, entry.Value, variables);
            case ClassPattern some:
                return Holds(some.Class, type);
            case VariablePattern variable when variables.TryGetValue(variable.Name, out var bound):
                return bound == type;
            case VariablePattern variable:
                variables.Add(variable.Name, type);
                return Holds(variable.Class, type);
            default:
                return false;
        }
    }

    private static bool Holds(TypeClass set, DataType type) =>
        set switch
        {
            TypeClass.Any => true,
            TypeClass.Numeric => type.IsNumeric,
            TypeClass.Integer => type.IsInteger,
            TypeClass.Floating => type.IsFloating,
            TypeClass.Decimal => type is DecimalType,
            TypeClass.Text => type.IsText,
            TypeClass.Orderable => type.IsOrderable,
            TypeClass.Comparable => type.IsComparable,
            TypeClass.Interval => type.IsAnsiInterval,
            TypeClass.TimestampAny => type.IsTimestamp,
            TypeClass.Struct => type is StructType,
        };
}
