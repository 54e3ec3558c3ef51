using System.Diagnostics;
using Translator.Conformance.Engine;

namespace Translator.Conformance.Running;

/// <summary>A failure made of an exception: its message with the method of ours that it left, then the whole of it.</summary>
internal static class CrashText
{
    private const string OurNamespace = "Translator.";

    public static StatementResult.Failure Of(Exception exception)
    {
        var message = exception.Message.ReplaceLineEndings(" ");
        return new StatementResult.Failure(exception.GetType().Name, $"{message} in {Place(exception)}\n{exception}", FailureKind.Crash);
    }

    private static string Place(Exception exception)
    {
        var ours = new StackTrace(exception)
            .GetFrames()
            .Select(static frame => frame.GetMethod())
            .FirstOrDefault(static method => method?.DeclaringType?.Namespace?.StartsWith(OurNamespace, StringComparison.Ordinal) == true);
        return ours is null ? "no method of ours" : $"{ours.DeclaringType?.Name}.{ours.Name}";
    }
}
