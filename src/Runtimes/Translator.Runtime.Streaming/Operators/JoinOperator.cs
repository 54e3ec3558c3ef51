using System.Runtime.InteropServices;
using Translator.Backends.Streaming.Operators;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;
using Translator.Runtime.Streaming.State;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Pairs new rows of one side with the kept rows of the other.</summary>
internal sealed class JoinOperator : DeltaOperator
{
    private const int PairsAtOnce = 4 * Batch.StandardRows;
    private readonly DeltaJoin plan;
    private readonly StepExpressions[] keys;
    private readonly PartitionedRows[] rows;
    private readonly StepPredicate? residual;
    private readonly GroupTable table;
    private readonly bool[] nullSafe;
    private readonly MemoryAccount account;
    private readonly List<int> pairRows = [];
    private readonly List<int> pairIds = [];

    public JoinOperator(DeltaJoin plan, OperatorContext context)
    {
        this.plan = plan;
        keys =
        [
            context.Compile(plan.Keys.Select(static k => k.Left), plan.Left.Output),
            context.Compile(plan.Keys.Select(static k => k.Right), plan.Right.Output),
        ];
        rows = [.. plan.Inputs.Select(static s => new PartitionedRows(s.Output.Select(static c => c.Type)))];
        residual = plan.Residual is null ? null : context.CompilePredicate(plan.Residual, plan.Output);
        table = new GroupTable(keys[0].Types);
        nullSafe = [.. plan.Keys.Select(static k => k.NullSafe)];
        account = context.OpenAccount("join");
    }

    public override void Process(int input, Delta delta, List<Delta> output)
    {
        var ids = Assign(input, delta.Rows);
        Pair(input, delta, ids, output);
        rows[input].Apply(delta, ids);
        DropEmpty(delta, ids);
    }

    public override void EndStep(long watermark, List<Delta> output) =>
        account.Resize(table.ByteSize + rows[0].ByteSize + rows[1].ByteSize);

    public override void Save(BinaryWriter writer)
    {
        PartitionedRowsCodec.Write(writer, rows[0]);
        PartitionedRowsCodec.Write(writer, rows[1]);
    }

    public override void Load(BinaryReader reader)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var batch in PartitionedRowsCodec.Read(reader, [.. plan.Inputs[i].Output.Select(static c => c.Type)]))
            {
                rows[i].Apply(new Delta(batch), Assign(i, batch));
            }
        }
    }

    /// <summary>The key id of each row; -1 where a key is NULL and matches nothing.</summary>
    private int[] Assign(int input, Batch batch)
    {
        var columns = keys[input].Evaluate(batch);
        var ids = new int[batch.RowCount];
        table.Assign(columns, ids.Length, ids);
        for (var key = 0; key < columns.Length; key++)
        {
            for (var row = 0; !nullSafe[key] && columns[key].HasNulls && row < ids.Length; row++)
            {
                ids[row] = columns[key].IsNull(row) ? -1 : ids[row];
            }
        }

        return ids;
    }

    private void Pair(int input, Delta delta, int[] ids, List<Delta> output)
    {
        var others = rows[1 - input];
        for (var row = 0; row < ids.Length; row++)
        {
            for (var entry = others.First(ids[row]); entry >= 0; entry = others.Next(entry))
            {
                pairRows.Add(row);
                pairIds.Add(others.RowOf(entry));
            }

            if (pairRows.Count >= PairsAtOnce)
            {
                Emit(input, delta, output);
            }
        }

        Emit(input, delta, output);
    }

    private void Emit(int input, Delta delta, List<Delta> output)
    {
        if (pairRows.Count == 0)
        {
            return;
        }

        var positions = CollectionsMarshal.AsSpan(pairRows);
        var own = delta.Rows.Gather(positions);
        var other = rows[1 - input].RowsOf(CollectionsMarshal.AsSpan(pairIds));
        var (left, right) = input == 0 ? (own, other) : (other, own);
        var columns = new Column[left.ColumnCount + right.ColumnCount];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = i < left.ColumnCount ? left.Column(i) : right.Column(i - left.ColumnCount);
        }

        var pairs = delta.Made(new Batch(columns, positions.Length), positions);
        if (residual is not null)
        {
            pairs = pairs.Select(residual.Select(pairs.Rows));
        }

        if (pairs.Count > 0)
        {
            output.Add(pairs);
        }

        pairRows.Clear();
        pairIds.Clear();
    }

    /// <summary>Forgets keys that neither side has any more, and those that only rows with a NULL in another key had.</summary>
    private void DropEmpty(Delta delta, int[] ids)
    {
        if (delta.OnlyComes)
        {
            return;
        }

        var empty = new HashSet<int>();
        foreach (var id in ids)
        {
            if (id >= 0 && rows[0].CountOf(id) == 0 && rows[1].CountOf(id) == 0)
            {
                empty.Add(id);
            }
        }

        table.Remove([.. empty]);
    }
}
