namespace Translator.Fuzz.Running;

/// <summary>A text that Translator cannot bear.</summary>
/// <param name="Seed">The run's seed.</param>
/// <param name="Turn">Which turn of the run; with the seed it makes the text again.</param>
/// <param name="Text">The text, shrunk.</param>
/// <param name="Problem">What happens.</param>
internal sealed record Finding(int Seed, int Turn, string Text, string Problem)
{
    public override string ToString() => $"seed {Seed}, turn {Turn}: {Problem}\n--- the text, shrunk\n{Text}\n---";
}
