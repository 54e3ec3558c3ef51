using Translator.Backends.Streaming.Operators;
using Translator.Runtime.Columns;
using Translator.Runtime.Hashing;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Counts equal rows; the first one comes out, the last one takes it back.</summary>
internal sealed class DistinctOperator(DistinctRows plan, OperatorContext context) : DeltaOperator
{
    private readonly GroupTable table = new(plan.Output.Select(static c => c.Type));
    private readonly MemoryAccount account = context.OpenAccount("distinct");
    private readonly CountedRows counts = new(inputs: 1);

    public override void Process(int input, Delta delta, List<Delta> output)
    {
        var ids = new int[delta.Count];
        table.Assign(delta.Columns(), ids.Length, ids);
        counts.Add(0, ids, delta);
    }

    public override void EndStep(long watermark, List<Delta> output)
    {
        counts.Emit(table, static c => c[0] > 0 ? 1 : 0, output);
        account.Resize(table.ByteSize + counts.ByteSize);
    }

    public override void Save(BinaryWriter writer) => counts.Save(writer, table);

    public override void Load(BinaryReader reader) => counts.Load(reader, table, [.. plan.Output.Select(static c => c.Type)]);
}
