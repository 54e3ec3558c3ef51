using Translator.Backends.Streaming.Operators;
using Translator.Runtime.Columns;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Gives the rows of the query out in the first step.</summary>
internal sealed class ValuesOperator(InlineRows plan, OperatorContext context) : DeltaOperator
{
    private bool done = context.Instance > 0;

    public override void Process(int input, Delta delta, List<Delta> output) => output.Add(delta);

    public override void EndStep(long watermark, List<Delta> output)
    {
        if (done)
        {
            return;
        }

        done = true;
        var columns = new Column[plan.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var builder = ColumnBuilder.Create(plan.Columns[i].Type, plan.Rows.Count);
            foreach (var row in plan.Rows)
            {
                builder.AppendFrom(context.Constant(row.Cells[i]).WithType(builder.Type), 0);
            }

            columns[i] = builder.Build();
        }

        if (plan.Rows.Count > 0)
        {
            output.Add(new Delta(new Batch(columns, plan.Rows.Count)));
        }
    }

    public override void Save(BinaryWriter writer) => writer.Write(done);

    public override void Load(BinaryReader reader) => done = reader.ReadBoolean();
}
