using Translator.Frontends.Syntax;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Whether a call is spelled like a time window.</summary>
internal static class TimeWindowName
{
    public static bool Is(FunctionCallSyntax call) =>
        call.Name.Parts.Count == 1
        && (
            call.Name.Last.Value.Equals("window", StringComparison.OrdinalIgnoreCase)
            || call.Name.Last.Value.Equals("session_window", StringComparison.OrdinalIgnoreCase)
        );
}
