using Translator.Conformance.Engine;

namespace Translator.Conformance.Running;

/// <summary>A session whose calls cannot take the runner down; where it could not be opened, every call gives that failure.</summary>
internal sealed class GuardedSession(FileRun run, ISession? session, StatementResult.Failure? notOpened) : IDisposable
{
    public TimedResult Execute(int n, string sql, ExecutionMode mode) =>
        session is null || notOpened is not null ? NotOpened() : run.Guard(n, cancellation => session.Execute(sql, mode, cancellation));

    public TimedResult Analyse(int n, string sql) =>
        session is null || notOpened is not null ? NotOpened() : run.Guard(n, cancellation => session.Analyse(sql, cancellation));

    public void Dispose() => session?.Dispose();

    private TimedResult NotOpened() =>
        new(notOpened ?? new StatementResult.Failure("TR5000", "the session did not open", FailureKind.Unsupported), 0);
}
