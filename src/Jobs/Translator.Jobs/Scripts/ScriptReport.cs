using Translator.Frontends.Parameters;
using Translator.IR.Diagnostics;
using Translator.Jobs.Sessions;

namespace Translator.Jobs.Scripts;

/// <summary>What a check found in one script.</summary>
/// <param name="Name">The script's name.</param>
/// <param name="Statements">How many statements it has.</param>
/// <param name="Bound">How many of them bind.</param>
/// <param name="Parses">Whether all of it could be read.</param>
/// <param name="Diagnostics">Errors, warnings and notes, by their place.</param>
public sealed record ScriptReport(string Name, int Statements, int Bound, bool Parses, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsFine => Bound == Statements && Diagnostics.All(static d => d.Severity != Severity.Error);

    /// <summary>The codes of the errors, the most frequent first.</summary>
    public IReadOnlyList<(string Code, int Count)> Codes =>
        [
            .. Diagnostics
                .Where(static d => d.Severity == Severity.Error)
                .GroupBy(static d => d.Code, StringComparer.Ordinal)
                .Select(static g => (g.Key, g.Count()))
                .OrderByDescending(static g => g.Item2)
                .ThenBy(static g => g.Key, StringComparer.Ordinal),
        ];

    internal static ScriptReport Of(
        string name,
        IReadOnlyList<StatementOutcome> outcomes,
        IEnumerable<Diagnostic> before,
        IReadOnlyList<StandIn>? standIns = null
    )
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(before);
        var statements = 0;
        var bound = 0;
        foreach (var outcome in outcomes)
        {
            diagnostics.AddRange(outcome.Diagnostics);
            statements += outcome.Span is null ? outcome.Diagnostics.Count(static d => d.Severity == Severity.Error) : 1;
            bound += outcome is { Span: not null, Rows: not null } ? 1 : 0;
        }
        return new ScriptReport(
            name,
            statements,
            bound,
            outcomes.All(static o => o.Span is not null),
            [.. diagnostics.OrderBy(static d => d.Location?.Span.Start ?? -1).Select(d => Explain(d, standIns ?? []))]
        );
    }

    /// <summary>Where an error lies on a parameter without a value, that is probably why.</summary>
    private static Diagnostic Explain(Diagnostic diagnostic, IReadOnlyList<StandIn> standIns)
    {
        if (diagnostic is not { Severity: Severity.Error, Location.Span: var at })
        {
            return diagnostic;
        }
        var names = standIns
            .Where(s => s.Written.Start < Math.Max(at.End, at.Start + 1) && at.Start < s.Written.End)
            .Select(static s => "${" + s.Name + "}")
            .Distinct(StringComparer.Ordinal)
            .Take(3)
            .ToList();
        return names.Count == 0
            ? diagnostic
            : diagnostic.WithHelp($"Give {string.Join(", ", names)} a value with -d: the check knows none.");
    }
}
