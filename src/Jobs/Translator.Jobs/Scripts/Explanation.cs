using Translator.Backends.Streaming;
using Translator.Frontends.Parameters;
using Translator.Frontends.Spark;
using Translator.IR.Diagnostics;
using Translator.Jobs.Projects;
using Translator.Jobs.Sessions;

namespace Translator.Jobs.Scripts;

/// <summary>Prints a stage of every query of a script.</summary>
public sealed class Explanation(QueryStage stage)
{
    /// <summary>The queries of a script, in order.</summary>
    public IReadOnlyList<string> Of(
        TranslatorSession session,
        SourceText script,
        IReadOnlyDictionary<string, string> parameters,
        DiagnosticBag diagnostics
    )
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var values = new Dictionary<string, string>(parameters, StringComparer.Ordinal);
        foreach (var (name, value) in UsageValues.Of(script.Text).Values)
        {
            values.TryAdd(name, value);
        }
        return Of(session, ParameterSubstitution.Apply(script, values, diagnostics), null, StreamOptions.Default, diagnostics);
    }

    /// <summary>The queries of a job, in order.</summary>
    public IReadOnlyList<string> Of(OpenProject project, ProjectJob job, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(job);
        return project.ReadScript(job, diagnostics) is { } script
            ? Of(project.OpenSession(keepsWrites: true), script, job, new StreamOptions { Emission = job.Emission }, diagnostics)
            : [];
    }

    private IReadOnlyList<string> Of(
        TranslatorSession session,
        SourceText script,
        ProjectJob? job,
        StreamOptions options,
        DiagnosticBag diagnostics
    )
    {
        if (stage == QueryStage.Syntax)
        {
            var parsed = SparkSqlParser.ParseScript(script, session.Settings.Profile);
            diagnostics.AddRange(parsed.Diagnostics);
            return [.. parsed.Statements.Select(static s => s.ToString())];
        }
        var runner = new StagePrinter(stage, session.Tables, options);
        var outcomes = session.Execute(script, job is null ? runner : new JobSinkRunner(runner, job, session.Tables), stopAtError: false);
        diagnostics.AddRange(outcomes.SelectMany(static o => o.Diagnostics));
        return runner.Texts;
    }
}
