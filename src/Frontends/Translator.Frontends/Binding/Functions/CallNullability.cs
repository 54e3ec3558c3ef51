using Translator.IR.Functions;

namespace Translator.Frontends.Binding.Functions;

/// <summary>Whether a call can give NULL.</summary>
internal static class CallNullability
{
    public static bool Of(FunctionRow row, ResultRequest request) =>
        row.ResultNullable?.Invoke(request)
        ?? row.Nulls switch
        {
            NullPolicy.Propagate => request.Arguments.Any(static a => a.Nullable),
            NullPolicy.NeverNull => false,
            NullPolicy.NullIfAllNull => request.Arguments.All(static a => a.Nullable),
            NullPolicy.PropagateOrNull or NullPolicy.SeesNulls => true,
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };
}
