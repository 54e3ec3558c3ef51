using Translator.IR.Expressions;
using Translator.IR.Functions.Signatures;
using Translator.IR.Types;

namespace Translator.IR.Functions;

/// <summary>What a call's type and nullability are when its arguments have exactly the types of an overload.</summary>
internal static class ResultInference
{
    /// <summary>The type and nullability, or null where no overload takes exactly these types or the row alone does not say the result.</summary>
    public static (DataType Type, bool Nullable)? Infer(FunctionRow function, EquatableArray<Expression> arguments)
    {
        foreach (var signature in function.Overloads)
        {
            if (SignatureMatch.TryMatch(signature, arguments, out var variables))
            {
                var request = new ResultRequest(arguments);
                var type = function.ResultType is { } rule ? rule(request) : SignatureMatch.Instantiate(signature.Result, variables);
                return type is null or ErrorType
                    ? null
                    : (type, function.ResultNullable?.Invoke(request) ?? IsNullable(function.Nulls, arguments));
            }
        }
        return null;
    }

    private static bool IsNullable(NullPolicy policy, EquatableArray<Expression> arguments) =>
        policy switch
        {
            NullPolicy.Propagate => arguments.Any(static a => a.Nullable),
            NullPolicy.PropagateOrNull or NullPolicy.SeesNulls => true,
            NullPolicy.NeverNull => false,
            NullPolicy.NullIfAllNull => arguments.All(static a => a.Nullable),
        };
}
