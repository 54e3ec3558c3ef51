using Translator.Backends.Batch.Operators;
using Translator.IR.Expressions;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Computes columns. Columns that only pass through stay behind the batch's selection, so that nothing is copied.</summary>
internal sealed class ProjectOperator : BatchOperator
{
    private readonly BatchOperator input;
    private readonly RowExpressions columns;
    private readonly int[]? passed;

    public ProjectOperator(Projection plan, BatchOperator input, RunContext context)
    {
        this.input = input;
        columns = context.CompileAll(plan.Columns.Select(static c => c.Value), plan.Input.Output);
        var ids = plan.Input.Output.Select(static c => c.Id).ToList();
        passed = plan.Columns.All(static c => c.Value is ColumnReference)
            ? [.. plan.Columns.Select(c => ids.IndexOf(((ColumnReference)c.Value).Id))]
            : null;
    }

    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        foreach (var batch in input.Execute(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return passed is null
                ? new Columns.Batch(columns.Evaluate(batch), batch.RowCount)
                : new Columns.Batch(Array.ConvertAll(passed, batch.Source), batch.SourceRows, batch.Selection);
        }
    }
}
