using Translator.Backends.Batch;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.Jobs.Running;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Streaming;
using RowBatch = Translator.Runtime.Columns.Batch;

namespace Translator.Jobs.Streaming;

/// <summary>Evaluates a query over rows at hand with the operators of the batch runtime.</summary>
internal sealed class BatchPartitionEvaluator : IPartitionEvaluator
{
    private readonly RunContext context;
    private readonly BatchOperator root;
    private readonly EquatableArray<ColumnSymbol> output;

    public BatchPartitionEvaluator(Relation query, RunContext context)
    {
        this.context = context;
        var plan = new BatchPlanner().Plan(query);
        root = new OperatorFactory(context).Create(plan.Root);
        output = plan.Output;
    }

    public RowBatch Evaluate(IReadOnlyList<RowBatch> inputs, CancellationToken cancellation)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            RowBatch[] rows = inputs[i].RowCount == 0 ? [] : [inputs[i]];
            context.Named.Set(-1 - i, _ => rows);
        }

        return RowBatches.Concat(output, [.. root.Execute(cancellation)]);
    }
}
