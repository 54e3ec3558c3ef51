using Translator.IR.Diagnostics;
using Translator.Jobs.Running;
using Translator.Jobs.Sessions;

namespace Translator.Jobs.Projects;

/// <summary>Runs one job of a project, statement by statement; the first statement that fails ends it.</summary>
/// <param name="project">The project.</param>
/// <param name="runner">Makes what answers the queries of a session.</param>
public sealed class JobRun(OpenProject project, Func<TranslatorSession, ProjectJob, IQueryRunner> runner)
{
    /// <summary>Whether what the job writes stays in memory.</summary>
    public bool KeepsWrites { get; init; }

    /// <summary>Runs a job.</summary>
    public JobResult Run(ProjectJob job, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(job);
        var diagnostics = new DiagnosticBag();
        if (project.ReadScript(job, diagnostics) is not { } script)
        {
            return new JobResult(job, null, diagnostics.ToList());
        }
        var session = project.OpenSession(KeepsWrites);
        var sink = new JobSinkRunner(runner(session, job), job, session.Tables);
        ResultRows? rows = null;
        foreach (var outcome in session.Execute(script, sink, stopAtError: true, cancellation))
        {
            diagnostics.AddRange(outcome.Diagnostics);
            rows = outcome.Rows;
        }
        if (sink.FindMistake(diagnostics.HasErrors) is { } mistake)
        {
            diagnostics.Add(mistake);
        }
        return new JobResult(job, diagnostics.HasErrors ? null : rows ?? ResultRows.None, diagnostics.ToList());
    }
}
