using Translator.Backends.Streaming.Operators;
using Translator.IR.Diagnostics;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Picks the columns of a scan from the columns in which a table's rows come.</summary>
internal sealed class ScanOperator(SourceScan plan) : DeltaOperator
{
    private int[] positions = [];

    /// <summary>Says in which columns the rows come.</summary>
    public void Bind(IReadOnlyList<string> columns)
    {
        positions =
        [
            .. plan.Columns.Select(column =>
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    if (columns[i].Equals(column.Name, StringComparison.OrdinalIgnoreCase))
                    {
                        return i;
                    }
                }

                throw new InternalErrorException("streaming", $"no column {column.Name} comes from {plan.Table}");
            }),
        ];
    }

    public override void Process(int input, Delta delta, List<Delta> output)
    {
        var columns = new Columns.Column[positions.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = delta.Rows.Source(positions[i]).WithType(plan.Columns[i].Type);
        }

        output.Add(delta.With(new Batch(columns, delta.Rows.SourceRows, delta.Rows.Selection)));
    }
}
