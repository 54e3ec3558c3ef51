using System.Runtime.InteropServices;
using Translator.Backends.Streaming.Operators;
using Translator.IR.Types;
using Translator.Runtime.Hashing;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;
using Translator.Runtime.Streaming.State;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>
/// Evaluates a query over the partitions that a step touches, before and after, and gives out the difference. All touched partitions are evaluated
/// at once; the query does not mix them.
/// </summary>
internal sealed class RecomputeOperator : DeltaOperator
{
    private readonly Recomputation plan;
    private readonly OperatorContext context;
    private readonly IPartitionEvaluator evaluator;
    private readonly StepExpressions[] keys;
    private readonly PartitionedRows[] rows;
    private readonly DataType[] types;
    private readonly GroupTable partitions;
    private readonly MemoryAccount account;
    private readonly List<(int Input, Delta Delta, int[] Ids)> waiting = [];
    private readonly List<int> touched = [];
    private int[] touchedIn = [];
    private int step = 1;
    private bool started;

    public RecomputeOperator(Recomputation plan, OperatorContext context)
    {
        this.plan = plan;
        this.context = context;
        evaluator = context.Evaluator(plan.Query);
        keys = [.. plan.Keys.Select((k, i) => context.Compile(k, plan.Sources[i].Output))];
        rows = [.. plan.Sources.Select(static s => new PartitionedRows(s.Output.Select(static c => c.Type)))];
        types = [.. plan.Output.Select(static c => c.Type)];
        partitions = new GroupTable(keys.Length == 0 ? [] : keys[0].Types);
        account = context.OpenAccount("recomputed partitions");
    }

    public override void Process(int input, Delta delta, List<Delta> output)
    {
        var ids = new int[delta.Count];
        partitions.Assign(keys[input].Evaluate(delta.Rows), ids.Length, ids);
        waiting.Add((input, delta, ids));
        Touch(ids);
    }

    public override void EndStep(long watermark, List<Delta> output)
    {
        var first = !started && plan.GivesRowsForNothing && context.Instance == 0;
        started = true;
        if (first && touched.Count == 0)
        {
            var id = new int[1];
            partitions.Assign([], 1, id);
            Touch(id);
        }

        if (touched.Count == 0)
        {
            return;
        }

        var ids = CollectionsMarshal.AsSpan(touched);
        var before = first ? Nothing() : Evaluate(ids);
        foreach (var (input, delta, of) in waiting)
        {
            rows[input].Apply(delta, of);
        }

        Differences.Between(types, before, Evaluate(ids), output);
        DropEmpty(ids);
        waiting.Clear();
        touched.Clear();
        step++;
        account.Resize(partitions.ByteSize + rows.Sum(static r => r.ByteSize));
    }

    public override void Save(BinaryWriter writer)
    {
        writer.Write(started);
        foreach (var input in rows)
        {
            PartitionedRowsCodec.Write(writer, input);
        }
    }

    public override void Load(BinaryReader reader)
    {
        started = reader.ReadBoolean();
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var batch in PartitionedRowsCodec.Read(reader, [.. plan.Sources[i].Output.Select(static c => c.Type)]))
            {
                var ids = new int[batch.RowCount];
                partitions.Assign(keys[i].Evaluate(batch), ids.Length, ids);
                rows[i].Apply(new Delta(batch), ids);
            }
        }
    }

    private Batch Nothing() => new([.. types.Select(Columns.Column.Empty)], 0);

    private Batch Evaluate(ReadOnlySpan<int> ids)
    {
        var inputs = new Batch[rows.Length];
        var any = plan.GivesRowsForNothing;
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = rows[i].Collect(ids);
            any |= inputs[i].RowCount > 0;
        }

        return any ? evaluator.Evaluate(inputs, context.Cancellation) : Nothing();
    }

    private void Touch(int[] ids)
    {
        foreach (var id in ids)
        {
            if (id >= touchedIn.Length)
            {
                Array.Resize(ref touchedIn, Math.Max(id + 1, Math.Max(64, touchedIn.Length * 2)));
            }

            if (touchedIn[id] != step)
            {
                touchedIn[id] = step;
                touched.Add(id);
            }
        }
    }

    private void DropEmpty(ReadOnlySpan<int> ids)
    {
        var empty = new List<int>();
        foreach (var id in ids)
        {
            if (Array.TrueForAll(rows, r => r.CountOf(id) == 0))
            {
                empty.Add(id);
            }
        }

        partitions.Remove(CollectionsMarshal.AsSpan(empty));
    }
}
