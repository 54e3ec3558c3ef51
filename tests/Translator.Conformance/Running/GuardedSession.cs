using Translator.Conformance.Comparison;
using Translator.Conformance.Engine;

namespace Translator.Conformance.Running;

/// <summary>A session whose calls cannot take the runner down; where it could not be opened, every call gives that failure.</summary>
internal sealed class GuardedSession(FileRun run, ISession? session, StatementResult.Failure? notOpened) : IDisposable
{
    public TimedResult Execute(int n, string sql, ExecutionMode mode) =>
        session is null || notOpened is not null ? NotOpened() : run.Guard(n, cancellation => session.Execute(sql, mode, cancellation));

    public TimedResult Analyse(int n, string sql) =>
        session is null || notOpened is not null ? NotOpened() : run.Guard(n, cancellation => session.Analyse(sql, cancellation));

    /// <summary>Closing is an engine call like any other; after a hang the session is left to the end of the process.</summary>
    public void Dispose()
    {
        if (session is null || run.IsHung)
        {
            return;
        }

        var closed = run.Guard(
            FileRun.NoRecord,
            _ =>
            {
                session.Dispose();
                return new StatementResult.Answer(ResultTable.Empty);
            }
        );
        if (closed.Result is StatementResult.Failure failure)
        {
            run.Report(new RecordText(FileRun.NoRecord, "", ""), QueryComparison.Refused(failure), closed.Ms);
        }
    }

    private TimedResult NotOpened() =>
        new(notOpened ?? new StatementResult.Failure("TR5000", "the session did not open", FailureKind.Unsupported), 0);
}
