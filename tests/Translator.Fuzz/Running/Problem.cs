namespace Translator.Fuzz.Running;

/// <summary>What went wrong, in a form that tells two bugs apart.</summary>
/// <param name="Signature">The same for the same bug.</param>
/// <param name="Details">For whoever mends it.</param>
internal sealed record Problem(string Signature, string Details)
{
    private const int Shown = 14;

    public static Problem Of(Exception exception)
    {
        var frames = (exception.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries);
        var own = frames.FirstOrDefault(static f =>
            f.Contains("Translator.", StringComparison.Ordinal) && !f.Contains("Fuzz", StringComparison.Ordinal)
        );
        return new Problem(
            $"{exception.GetType().Name} {own?.Split(" in ")[0]} {(own is null ? exception.Message.Split('\n')[0] : "")}",
            string.Join('\n', [$"{exception.GetType().Name}: {exception.Message}", .. frames.Take(Shown)])
        );
    }
}
