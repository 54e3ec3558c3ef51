using Translator.Backends.Streaming.Operators;
using Translator.Runtime.Columns;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;
using Translator.Runtime.Streaming.State;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Holds the changes of a step back and gives out what they come to: what goes first, then what comes, each in the order of its first change.</summary>
internal sealed class NetOperator(NetChanges plan, OperatorContext context) : DeltaOperator
{
    private readonly MemoryAccount account = context.OpenAccount("net changes");
    private readonly List<Delta> held = [];

    public override void Process(int input, Delta delta, List<Delta> output) => held.Add(delta);

    public override void EndStep(long watermark, List<Delta> output)
    {
        if (held.TrueForAll(static d => d.OnlyComes))
        {
            output.AddRange(held);
        }
        else
        {
            var register = new RowRegister(plan.Output.Select(static c => c.Type));
            var weights = AddUp(register);
            Emit(register, weights, -1, output);
            Emit(register, weights, 1, output);
            account.Resize(register.ByteSize + (weights.Length * 8L));
            account.Resize(0);
        }

        held.Clear();
    }

    // Between two steps nothing is held.
    public override void Save(BinaryWriter writer) { }

    public override void Load(BinaryReader reader) { }

    /// <summary>The sum of the weights of each row, by its id.</summary>
    private long[] AddUp(RowRegister register)
    {
        var ids = held.ConvertAll(d => register.Assign(d.Rows));
        var weights = new long[register.Count];
        for (var i = 0; i < held.Count; i++)
        {
            for (var row = 0; row < ids[i].Length; row++)
            {
                weights[ids[i][row]] += held[i].WeightOf(row);
            }
        }

        return weights;
    }

    private static void Emit(RowRegister register, long[] weights, int sign, List<Delta> output)
    {
        int[] ids = [.. Enumerable.Range(0, weights.Length).Where(id => Math.Sign(weights[id]) == sign)];
        if (ids.Length > 0)
        {
            output.Add(new Delta(register.Rows(ids), Array.ConvertAll(ids, id => weights[id])));
        }
    }
}
