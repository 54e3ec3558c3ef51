using Translator.IR.Expressions;
using Translator.IR.Functions;

namespace Translator.Backends.Streaming.Planning;

/// <summary>Finds functions that do not repeat their answer.</summary>
internal static class Volatility
{
    /// <summary>The first volatile function of some expressions, or null.</summary>
    public static FunctionRow? FirstIn(IEnumerable<Expression> expressions) =>
        expressions
            .SelectMany(static e => e.DescendantsAndSelf())
            .Select(static e =>
                e switch
                {
                    Call call => call.Function,
                    AggregateCall call => call.Function,
                    WindowCall call => call.Function,
                    _ => null,
                }
            )
            .FirstOrDefault(static f => f?.Determinism == Determinism.Volatile);
}
