using Translator.Backends.Streaming;
using Translator.Backends.Streaming.Operators;
using Translator.Backends.Streaming.Traits;
using Translator.IR.Types;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.State;

namespace Translator.Runtime.Streaming.Execution;

/// <summary>The answer as a table: all changes so far, added up.</summary>
internal sealed class Answer
{
    private readonly OperatorContext context;
    private readonly IPartitionEvaluator? presentation;
    private readonly DataType[] types;
    private readonly List<Batch> appended = [];
    private readonly PartitionedRows? kept;
    private int[] one = [];

    public Answer(StreamPlan plan, StreamOperator rows, OperatorContext context)
    {
        this.context = context;
        types = [.. rows.Output.Select(static c => c.Type)];
        presentation = plan.Presentation is { } presented ? context.Evaluator(presented.Query) : null;
        kept = rows.Traits.Mode == ChangelogMode.AppendOnly ? null : new PartitionedRows(types);
    }

    public void Apply(IEnumerable<Delta> deltas)
    {
        foreach (var delta in deltas)
        {
            if (kept is null)
            {
                appended.Add(delta.Weights.IsEmpty ? delta.Rows.Compact() : Repeated(delta));
            }
            else
            {
                one = one.Length < delta.Count ? new int[delta.Count] : one;
                kept.Apply(delta, one.AsSpan(0, delta.Count));
            }
        }
    }

    /// <summary>The rows, in the query's order.</summary>
    public IReadOnlyList<Batch> Rows()
    {
        IReadOnlyList<Batch> rows = kept is null ? appended : [kept.Collect([0])];
        if (presentation is null)
        {
            return [.. rows.Where(static r => r.RowCount > 0)];
        }

        var ordered = presentation.Evaluate([Concat(rows)], context.Cancellation);
        return ordered.RowCount == 0 ? [] : [ordered];
    }

    public void Save(BinaryWriter writer)
    {
        if (kept is not null)
        {
            PartitionedRowsCodec.Write(writer, kept);
            return;
        }

        foreach (var batch in appended)
        {
            writer.Write(true);
            BatchCodec.Write(writer, batch);
        }

        writer.Write(false);
    }

    public void Load(BinaryReader reader)
    {
        foreach (var batch in PartitionedRowsCodec.Read(reader, types))
        {
            Apply([new Delta(batch)]);
        }
    }

    private Batch Concat(IReadOnlyList<Batch> rows) =>
        new(
            [
                .. types.Select(
                    (type, i) =>
                        rows.Count == 0 ? Columns.Column.Empty(type) : Columns.Column.Concat(type, [.. rows.Select(r => r.Column(i))])
                ),
            ],
            rows.Sum(static r => r.RowCount)
        );

    private static Batch Repeated(Delta delta)
    {
        var positions = new List<int>();
        for (var row = 0; row < delta.Count; row++)
        {
            for (var times = delta.WeightOf(row); times > 0; times--)
            {
                positions.Add(row);
            }
        }

        return delta.Rows.Gather([.. positions]);
    }
}
