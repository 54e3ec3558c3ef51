using Translator.IR.Diagnostics;

namespace Translator.Frontends.Parameters;

/// <summary>
/// Fills in <c>${name}</c>, <c>${hivevar:name}</c> and <c>${hiveconf:name}</c> before a script is read, inside strings too, as Hive and Spark do.
/// A <c>SET name = value</c> of the script gives a value to what follows it.
/// </summary>
public static class ParameterSubstitution
{
    /// <summary>The text with values; the same text when it has no parameters. Parameters without a value are reported.</summary>
    public static SourceText Apply(SourceText source, IReadOnlyDictionary<string, string> values, DiagnosticBag diagnostics) =>
        Apply(source, values, MissingValues.Report, diagnostics);

    /// <summary>The text with values; the same text when it has no parameters.</summary>
    public static SourceText Apply(
        SourceText source,
        IReadOnlyDictionary<string, string> values,
        MissingValues missing,
        DiagnosticBag diagnostics
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return source.Text.Contains("${", StringComparison.Ordinal)
            ? new ParameterPass(source, values, missing, diagnostics).Run()
            : source;
    }
}
