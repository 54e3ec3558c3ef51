using Translator.IR;
using Translator.IR.Expressions;
using Translator.Runtime.Columns;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>The changes of each input under other columns, by position.</summary>
internal sealed class RelabelOperator(EquatableArray<ColumnSymbol> plan) : DeltaOperator
{
    public override void Process(int input, Delta delta, List<Delta> output)
    {
        var columns = new Column[plan.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = delta.Rows.Source(i).WithType(plan[i].Type);
        }

        output.Add(delta.With(new Batch(columns, delta.Rows.SourceRows, delta.Rows.Selection)));
    }
}
