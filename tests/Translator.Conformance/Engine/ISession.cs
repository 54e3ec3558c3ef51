namespace Translator.Conformance.Engine;

/// <summary>
/// What the runner needs of an engine. Every user mistake and everything not supported is a <see cref="StatementResult.Failure"/>;
/// an exception is counted as a crash. Calls come from one thread at a time.
/// </summary>
public interface ISession : IDisposable
{
    /// <summary>Runs one statement. Cells come back as the text of the session's profile (see <see cref="ResultTable"/>).</summary>
    StatementResult Execute(string sql, ExecutionMode mode, CancellationToken cancellation);

    /// <summary>Parses and binds one statement without running it.</summary>
    StatementResult Analyse(string sql, CancellationToken cancellation);

    /// <summary>Sets a configuration key; false where the engine does not know what the key means.</summary>
    bool TrySetConf(string key, string value);

    void CreateTable(TableData table);

    /// <summary>Registers a function that the corpus's own harness registers in code; false where the engine cannot.</summary>
    bool TryAddStandIn(StandIn standIn);
}
