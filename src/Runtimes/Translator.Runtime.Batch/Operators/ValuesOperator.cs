using Translator.Backends.Batch.Operators;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Batch.Operators;

/// <summary>Computes rows that are written in the query.</summary>
internal sealed class ValuesOperator(InlineRows plan, RunContext context) : BatchOperator
{
    public override IEnumerable<Columns.Batch> Execute(CancellationToken cancellation)
    {
        for (var start = 0; start < plan.Rows.Count; start += Columns.Batch.StandardRows)
        {
            cancellation.ThrowIfCancellationRequested();
            var count = Math.Min(Columns.Batch.StandardRows, plan.Rows.Count - start);
            var columns = new Column[plan.Columns.Count];
            for (var i = 0; i < columns.Length; i++)
            {
                var builder = ColumnBuilder.Create(plan.Columns[i].Type, count);
                for (var row = start; row < start + count; row++)
                {
                    builder.AppendFrom(context.Constant(plan.Rows[row].Cells[i]).WithType(builder.Type), 0);
                }

                columns[i] = builder.Build();
            }

            yield return new Columns.Batch(columns, count);
        }
    }
}
