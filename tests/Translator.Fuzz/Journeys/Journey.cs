using Translator.Frontends.Profiles;
using Translator.Fuzz.Seeds;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Rendering;
using Translator.Jobs.Running;
using Translator.Jobs.Sessions;
using Translator.Jobs.Verification;

namespace Translator.Fuzz.Journeys;

/// <summary>Takes a text through the stages. A bug leaves as an exception; a mistake of the text is a diagnostic, and that is fine.</summary>
/// <param name="runs">Whether it runs too, as a batch and under a few schedules as a stream, which must answer the same.</param>
internal sealed class Journey(bool runs)
{
    private const int Schedules = 3;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);

    /// <summary>Throws where something is wrong; the first error comes back, or null where the text was good.</summary>
    public Diagnostic? Take(string text, SeedTables tables, SourceProfile profile, int seed)
    {
        var session = tables.Open(profile);
        var source = new SourceText("query", text);
        var verifying = new VerifyingRunner(
            session.Tables,
            new VerifyOptions
            {
                Schedules = Schedules,
                Seed = seed,
                MostShrinkRuns = 0,
            }
        );
        // A query over all numbers is right to go on until it is stopped; then it has to stop.
        using var stop = new CancellationTokenSource(MostTime);
        IReadOnlyList<StatementOutcome> outcomes;
        try
        {
            outcomes = session.Execute(source, runs ? verifying : new PlanningRunner(), stopAtError: false, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        foreach (var diagnostic in outcomes.SelectMany(static o => o.Diagnostics))
        {
            Check(diagnostic);
        }
        if (outcomes.FirstOrDefault(static o => o.Rows is null && o.Error is null) is { } silent)
        {
            throw new InvalidOperationException($"neither rows nor an error: {string.Join(' ', silent.Diagnostics)}");
        }
        if (verifying.Verdicts.FirstOrDefault(static v => !v.Holds) is { } verdict)
        {
            throw new InvalidOperationException($"batch and stream differ: {verdict.Counterexample}");
        }
        return outcomes.Select(static o => o.Error).FirstOrDefault(static e => e is not null);
    }

    private static void Check(Diagnostic diagnostic)
    {
        if (diagnostic.Location is { } at && (at.Span.Start < 0 || at.Span.End > at.Source.Text.Length))
        {
            throw new InvalidOperationException($"{diagnostic.Code} is outside of the text: {at.Span}");
        }
        using var rendered = new StringWriter();
        new DiagnosticTextRenderer(rendered).Render([diagnostic]);
    }
}
