using Translator.Backends.Streaming.Operators;
using Translator.Runtime.Columns;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming.Operators;

/// <summary>Passes changes on and notes the latest time of every split.</summary>
internal sealed class WatermarkOperator : DeltaOperator
{
    private readonly int column;

    public WatermarkOperator(WatermarkAssignment plan)
    {
        Delay = plan.Delay;
        column = plan.Output.Select(static c => c.Id).ToList().IndexOf(plan.Column.Id);
    }

    /// <summary>How late rows may come.</summary>
    public long Delay { get; }

    /// <summary>The latest time of every split.</summary>
    public Dictionary<int, long> Latest { get; } = [];

    public override void Process(int input, Delta delta, List<Delta> output)
    {
        output.Add(delta);
        if (delta.Rows.Column(column) is not FixedColumn<long> times)
        {
            return;
        }

        var latest = Latest.GetValueOrDefault(delta.Split, Watermarks.None);
        for (var row = 0; row < times.Length; row++)
        {
            if (!times.IsNull(row))
            {
                latest = Math.Max(latest, times[row]);
            }
        }

        if (latest != Watermarks.None)
        {
            Latest[delta.Split] = latest;
        }
    }

    public override void Save(BinaryWriter writer)
    {
        writer.Write(Latest.Count);
        foreach (var (split, time) in Latest.OrderBy(static p => p.Key))
        {
            writer.Write(split);
            writer.Write(time);
        }
    }

    public override void Load(BinaryReader reader)
    {
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            Latest[reader.ReadInt32()] = reader.ReadInt64();
        }
    }
}
