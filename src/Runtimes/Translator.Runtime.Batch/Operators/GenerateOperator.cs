using Translator.Backends.Batch.Operators;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Repeats each row for every row that a table function makes of it.</summary>
internal sealed class GenerateOperator : BatchOperator
{
    private readonly RowGeneration plan;
    private readonly BatchOperator input;
    private readonly RowExpressions arguments;
    private readonly TableKernel kernel;
    private readonly EvaluationContext evaluation;

    public GenerateOperator(RowGeneration plan, BatchOperator input, RunContext context)
    {
        this.plan = plan;
        this.input = input;
        arguments = context.CompileAll(plan.Arguments, plan.Input.Output);
        evaluation = new EvaluationContext(context.Session);
        kernel = context.Kernels.Table(context.Request(plan.Function, plan.Arguments, TableRowType.Of(plan.Columns)));
    }

    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        foreach (var batch in input.Execute(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (batch.RowCount == 0)
            {
                continue;
            }

            var values = arguments.Evaluate(batch);
            foreach (var result in plan.Outer ? [kernel.Evaluate(values, batch.RowCount, evaluation)] : Parts(values, batch.RowCount))
            {
                cancellation.ThrowIfCancellationRequested();
                var (inputRows, generated) = plan.Outer ? WithLonelyRows(result, batch.RowCount) : (result.InputRows, null);
                if (inputRows.Length > 0)
                {
                    yield return Combine(batch, inputRows, result.Columns, generated);
                }
            }

            evaluation.FirstRow += batch.RowCount;
        }
    }

    private IEnumerable<TableResult> Parts(Column[] values, int rows) => kernel.EvaluateParts(values, rows, evaluation);

    private Columns.Batch Combine(Columns.Batch batch, int[] inputRows, Column[] made, int[]? generated)
    {
        var columns = new Column[batch.ColumnCount + made.Length];
        for (var i = 0; i < batch.ColumnCount; i++)
        {
            columns[i] = batch.Column(i).Gather(inputRows);
        }

        for (var i = 0; i < made.Length; i++)
        {
            var column = generated is null ? made[i] : made[i].Gather(generated);
            columns[batch.ColumnCount + i] = column.WithType(plan.Columns[i].Type);
        }

        return new Columns.Batch(columns, inputRows.Length);
    }

    /// <summary>Puts in each input row that the function made no row of, with -1 for its generated row.</summary>
    private static (int[] InputRows, int[] Generated) WithLonelyRows(TableResult result, int rows)
    {
        var inputRows = new List<int>(result.InputRows.Length + rows);
        var generated = new List<int>(result.InputRows.Length + rows);
        var next = 0;
        for (var row = 0; row < rows; row++)
        {
            if (next >= result.InputRows.Length || result.InputRows[next] != row)
            {
                inputRows.Add(row);
                generated.Add(-1);
            }

            for (; next < result.InputRows.Length && result.InputRows[next] == row; next++)
            {
                inputRows.Add(row);
                generated.Add(next);
            }
        }

        return ([.. inputRows], [.. generated]);
    }
}
