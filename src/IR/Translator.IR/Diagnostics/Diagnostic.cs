using System.Globalization;

namespace Translator.IR.Diagnostics;

/// <summary>Something to tell the user: a mistake in their SQL, data or configuration, or a choice worth knowing.</summary>
public sealed record Diagnostic
{
    /// <summary>Makes a diagnostic of a kind.</summary>
    public Diagnostic(DiagnosticDescriptor descriptor, Location? location, params object?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
        Location = location is { } at ? at.Source.Locate(at.Span) : null;
        Arguments = [.. arguments.Select(static a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "")];
    }

    /// <summary>The kind.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The code of the kind.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>The place in the user's text, or null where there is none (a missing file).</summary>
    public Location? Location { get; init; }

    /// <summary>What fills the message's holes.</summary>
    public EquatableArray<string> Arguments { get; }

    /// <summary>Why.</summary>
    public EquatableArray<Remark> Notes { get; init; } = [];

    /// <summary>What to write instead.</summary>
    public EquatableArray<Remark> Helps { get; init; } = [];

    /// <summary>The error condition that Spark 4 reports for the same mistake, for example <c>DIVIDE_BY_ZERO</c>, or null where unknown.</summary>
    public string? Condition
    {
        get => field ?? Descriptor.Condition;
        init;
    }

    /// <summary>The sentence with its arguments.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.Message, [.. Arguments]);

    /// <summary>The same diagnostic with one more note.</summary>
    public Diagnostic WithNote(string text, Location? location = null) => this with { Notes = [.. Notes, new Remark(text, location)] };

    /// <summary>The same diagnostic with one more help.</summary>
    public Diagnostic WithHelp(string text, Location? location = null, string? replacement = null) =>
        this with
        {
            Helps = [.. Helps, new Remark(text, location, replacement)],
        };

    /// <inheritdoc/>
    public override string ToString()
    {
        var place = Location is { } at ? $"{at.Source.Name}:{at.Source.GetPosition(at.Span.Start).Line}: " : "";
        return $"{place}{Code}: {Message}";
    }
}
