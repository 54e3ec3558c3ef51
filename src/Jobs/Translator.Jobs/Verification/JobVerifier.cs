using Translator.Backends.Streaming;
using Translator.Jobs.Projects;

namespace Translator.Jobs.Verification;

/// <summary>Verifies jobs of a project. Nothing is written outside of memory.</summary>
public sealed class JobVerifier(OpenProject project, VerifyOptions options, TimeProvider clock)
{
    /// <summary>Verifies one job.</summary>
    public JobVerdict Verify(ProjectJob job, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(job);
        var start = clock.GetTimestamp();
        VerifyingRunner? runner = null;
        var run = new JobRun(
            project,
            (session, j) =>
                runner = new VerifyingRunner(session.Tables, options, project.Kernels, new StreamOptions { Emission = j.Emission })
        )
        {
            KeepsWrites = true,
        };
        var result = run.Run(job, cancellation);
        return new JobVerdict(result, runner?.Verdicts ?? [], clock.GetElapsedTime(start));
    }
}
