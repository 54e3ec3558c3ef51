using Translator.Frontends.Syntax;

namespace Translator.Frontends.Binding.Queries;

/// <summary>Whether a call is spelled like a time window.</summary>
internal static class TimeWindowName
{
    /// <summary>Whether a call is spelled <c>window_time</c>.</summary>
    public static bool IsWindowTime(FunctionCallSyntax call) =>
        call.Name.Parts.Count == 1 && call.Name.Last.Value.Equals("window_time", StringComparison.OrdinalIgnoreCase);

    public static bool Is(FunctionCallSyntax call) =>
        call.Name.Parts.Count == 1
        && (
            call.Name.Last.Value.Equals("window", StringComparison.OrdinalIgnoreCase)
            || call.Name.Last.Value.Equals("session_window", StringComparison.OrdinalIgnoreCase)
        );
}
