using Translator.Backends.Streaming;
using Translator.Jobs.Sessions;
using Translator.Runtime.Kernels;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Running;

/// <summary>Answers queries on the streaming runtime, fed from the tables.</summary>
public sealed class StreamQueryRunner(ITableProvider tables, KernelRegistry? kernels = null, StreamOptions? options = null) : IQueryRunner
{
    /// <inheritdoc/>
    public ResultRows? Run(QueryRequest request, CancellationToken cancellation) =>
        new ScheduledQueryRunner(tables, ScheduledQueryRunner.InOrder, kernels, options).Run(request, cancellation);
}
