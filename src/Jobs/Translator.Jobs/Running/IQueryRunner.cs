using Translator.Jobs.Sessions;

namespace Translator.Jobs.Running;

/// <summary>What a session does with a query or a write that has been bound.</summary>
public interface IQueryRunner
{
    /// <summary>The rows; null after an error has been reported to the request's diagnostics.</summary>
    ResultRows? Run(QueryRequest request, CancellationToken cancellation);
}
