namespace Translator.Conformance.Engine;

/// <summary>A session of an engine that has nothing yet: it refuses every statement.</summary>
public sealed class UnsupportedSession : ISession
{
    private static readonly StatementResult Refusal = new StatementResult.Failure(
        "TR5000",
        "no engine is wired to the conformance runner",
        FailureKind.Unsupported
    );

    public StatementResult Execute(string sql, ExecutionMode mode, CancellationToken cancellation) => Refusal;

    public StatementResult Analyse(string sql, CancellationToken cancellation) => Refusal;

    public bool TrySetConf(string key, string value) => false;

    public void CreateTable(TableData table) { }

    public bool TryAddStandIn(StandIn standIn) => false;

    public void Dispose() { }
}
