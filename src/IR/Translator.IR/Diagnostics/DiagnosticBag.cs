using System.Collections;

namespace Translator.IR.Diagnostics;

/// <summary>Collects diagnostics while a stage goes on after a mistake.</summary>
public sealed class DiagnosticBag : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Whether there is an error among them.</summary>
    public bool HasErrors { get; private set; }

    /// <inheritdoc/>
    public int Count => diagnostics.Count;

    /// <summary>Adds one; the same one is kept once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (diagnostics.Contains(diagnostic))
        {
            return;
        }
        diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds a diagnostic of a kind at a place.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location? location, params object?[] arguments) =>
        Add(new Diagnostic(descriptor, location, arguments));

    /// <summary>Adds all of another bag.</summary>
    public void AddRange(IEnumerable<Diagnostic> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        foreach (var diagnostic in others)
        {
            Add(diagnostic);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Diagnostic> GetEnumerator() => diagnostics.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
