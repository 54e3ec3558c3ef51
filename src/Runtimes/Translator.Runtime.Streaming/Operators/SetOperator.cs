using Translator.Backends.Streaming.Operators;
using Translator.IR.Relations;
using Translator.Runtime.Hashing;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>INTERSECT and EXCEPT by the counts of each row in each input.</summary>
internal sealed class SetOperator : DeltaOperator
{
    private readonly CountedSetOperation plan;
    private readonly GroupTable table;
    private readonly MemoryAccount account;
    private readonly CountedRows counts;

    public SetOperator(CountedSetOperation plan, OperatorContext context)
    {
        this.plan = plan;
        table = new GroupTable(plan.Columns.Select(static c => c.Type));
        account = context.OpenAccount(plan.Kind == SetOperationKind.Intersect ? "intersect" : "except");
        counts = new CountedRows(plan.Parts.Count);
    }

    public override void Process(int input, Delta delta, List<Delta> output)
    {
        var ids = new int[delta.Count];
        table.Assign(delta.Columns(), ids.Length, ids);
        counts.Add(input, ids, delta);
    }

    public override void EndStep(long watermark, List<Delta> output)
    {
        counts.Emit(table, Multiplicity, output);
        account.Resize(table.ByteSize + counts.ByteSize);
    }

    public override void Save(BinaryWriter writer) => counts.Save(writer, table);

    public override void Load(BinaryReader reader) => counts.Load(reader, table, [.. plan.Columns.Select(static c => c.Type)]);

    private long Multiplicity(ReadOnlySpan<long> of)
    {
        var result = of[0];
        foreach (var other in of[1..])
        {
            result = (plan.Kind, plan.All) switch
            {
                (SetOperationKind.Intersect, _) => Math.Min(result, other),
                (_, true) => Math.Max(0, result - other),
                (_, false) => other > 0 ? 0 : result,
            };
        }

        return plan.All ? result : Math.Min(1, result);
    }
}
