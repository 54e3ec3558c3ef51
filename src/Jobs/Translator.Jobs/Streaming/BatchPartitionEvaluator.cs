using Translator.Backends.Batch;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
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

        var batches = root.Execute(cancellation).Where(static b => b.RowCount > 0).ToList();
        return batches.Count == 1
            ? batches[0].Compact()
            : new RowBatch(
                [
                    .. output.Select(
                        (c, i) => batches.Count == 0 ? Column.Empty(c.Type) : Column.Concat(c.Type, [.. batches.Select(b => b.Column(i))])
                    ),
                ],
                batches.Sum(static b => b.RowCount)
            );
    }
}
