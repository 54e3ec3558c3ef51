using Translator.Backends.Streaming.Operators;
using Translator.IR.Expressions;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Computes the columns of each change. Columns that only pass through stay behind the batch's selection.</summary>
internal sealed class ProjectOperator : DeltaOperator
{
    private readonly StepExpressions columns;
    private readonly int[]? passed;

    public ProjectOperator(Projection plan, OperatorContext context)
    {
        columns = context.Compile(plan.Columns.Select(static c => c.Value), plan.Input.Output);
        var ids = plan.Input.Output.Select(static c => c.Id).ToList();
        passed = plan.Columns.All(static c => c.Value is ColumnReference)
            ? [.. plan.Columns.Select(c => ids.IndexOf(((ColumnReference)c.Value).Id))]
            : null;
    }

    public override void Process(int input, Delta delta, List<Delta> output)
    {
        var rows = delta.Rows;
        output.Add(
            delta.With(
                passed is null
                    ? new Batch(columns.Evaluate(rows), rows.RowCount)
                    : new Batch(Array.ConvertAll(passed, rows.Source), rows.SourceRows, rows.Selection)
            )
        );
    }
}
