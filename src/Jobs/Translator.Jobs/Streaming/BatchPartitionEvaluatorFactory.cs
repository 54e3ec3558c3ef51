using Translator.IR.Relations;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Streaming;

/// <summary>Lets streams compute partitions anew with the batch runtime.</summary>
public sealed class BatchPartitionEvaluatorFactory : IPartitionEvaluatorFactory
{
    public IPartitionEvaluator Create(Relation query, SessionOptions session, MemoryBudget budget, KernelRegistry kernels) =>
        new BatchPartitionEvaluator(query, new RunContext(new NoTables(), session, budget, kernels));

    /// <summary>All rows are at hand; nothing is read or written.</summary>
    private sealed class NoTables : ITableProvider
    {
        public ITableSource? FindSource(QualifiedName table) => null;

        public ITableSink? FindSink(QualifiedName table) => null;
    }
}
