using Translator.Frontends.Binding.Statements;
using Translator.Frontends.Parameters;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.Jobs.Sessions;

namespace Translator.Jobs.Scripts;

/// <summary>Reads and binds scripts without running them.</summary>
/// <param name="open">Opens a session with the tables that the scripts may name.</param>
/// <param name="parameters">Values of <c>${name}</c>; those of a script's usage comment come after them.</param>
public sealed class ScriptChecker(Func<TranslatorSession> open, IReadOnlyDictionary<string, string> parameters)
{
    /// <summary>Checks a script.</summary>
    public ScriptReport Check(SourceText script) => Check(open(), script);

    /// <summary>Checks a script in a session, which has the script's definitions afterwards.</summary>
    internal ScriptReport Check(TranslatorSession session, SourceText script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var diagnostics = new DiagnosticBag();
        var usage = UsageValues.Of(script.Text);
        if (usage.Schema is { } schema)
        {
            session.Catalogue.Apply(new BoundUse(schema));
        }
        var filled = Fill(script, usage, diagnostics);
        var standIns = (filled as SubstitutedText)?.StandIns ?? [];
        if (filled is SubstitutedText substituted)
        {
            session.Catalogue.OpenSchemas.UnionWith(substituted.OpenNames);
        }
        var outcomes = session.Analyse(filled);
        return ScriptReport.Of(script.Name, outcomes, diagnostics, standIns);
    }

    private SourceText Fill(SourceText script, UsageValues usage, DiagnosticBag diagnostics)
    {
        var values = new Dictionary<string, string>(parameters, StringComparer.Ordinal);
        var taken = new List<string>();
        foreach (var (name, value) in usage.Values)
        {
            if (values.TryAdd(name, value) && script.Text.Contains(name + "}", StringComparison.Ordinal))
            {
                taken.Add(name);
            }
        }
        if (taken.Count > 0)
        {
            diagnostics.Report(ConfigurationErrors.UsageValue, null, string.Join(", ", taken));
        }
        return ParameterSubstitution.Apply(script, values, MissingValues.StandIn, diagnostics);
    }
}
