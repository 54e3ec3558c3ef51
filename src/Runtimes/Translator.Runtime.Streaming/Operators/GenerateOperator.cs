using Translator.Backends.Streaming.Operators;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Repeats each change for every row that a table function makes of it.</summary>
internal sealed class GenerateOperator : DeltaOperator
{
    private readonly RowGeneration plan;
    private readonly StepExpressions arguments;
    private readonly TableKernel kernel;
    private readonly EvaluationContext evaluation;

    public GenerateOperator(RowGeneration plan, OperatorContext context)
    {
        this.plan = plan;
        arguments = context.Compile(plan.Arguments, plan.Input.Output);
        evaluation = new EvaluationContext(context.Session, context.Instance);
        var made = new StructType([.. plan.Columns.Select(static c => new StructField(c.Name, c.Type, c.Nullable))]);
        kernel = context.Kernels.Table(context.Request(plan.Function, plan.Arguments, made));
    }

    public override void Process(int input, Delta delta, List<Delta> output)
    {
        var result = kernel.Evaluate(arguments.Evaluate(delta.Rows), delta.Count, evaluation);
        evaluation.FirstRow += delta.Count;
        var (inputRows, generated) = plan.Outer ? WithLonelyRows(result, delta.Count) : (result.InputRows, null);
        if (inputRows.Length == 0)
        {
            return;
        }

        var width = delta.Rows.ColumnCount;
        var columns = new Column[width + result.Columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] =
                i < width ? delta.Rows.Column(i).Gather(inputRows)
                : generated is null ? result.Columns[i - width].WithType(plan.Columns[i - width].Type)
                : result.Columns[i - width].Gather(generated).WithType(plan.Columns[i - width].Type);
        }

        output.Add(delta.Made(new Batch(columns, inputRows.Length), inputRows));
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
