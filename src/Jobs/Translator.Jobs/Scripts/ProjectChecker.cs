using Translator.Backends.Streaming;
using Translator.IR.Diagnostics;
using Translator.Jobs.Projects;

namespace Translator.Jobs.Scripts;

/// <summary>Checks a project's jobs up to their plans, without running them.</summary>
public static class ProjectChecker
{
    /// <summary>Checks a job.</summary>
    public static ScriptReport Check(OpenProject project, ProjectJob job)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(job);
        var diagnostics = new DiagnosticBag();
        if (project.ReadScript(job, diagnostics) is not { } script)
        {
            return new ScriptReport(job.Sql, 0, 0, true, [.. diagnostics]);
        }
        var session = project.OpenSession(keepsWrites: true);
        var printer = new StagePrinter(QueryStage.Stream, session.Tables, new StreamOptions { Emission = job.Emission });
        var runner = new JobSinkRunner(printer, job, session.Tables);
        var outcomes = session.Execute(script, runner, stopAtError: false);
        if (runner.FindMistake(outcomes.Any(static o => o.Error is not null)) is { } mistake)
        {
            diagnostics.Add(mistake);
        }
        return ScriptReport.Of(script.Name, outcomes, diagnostics);
    }
}
