using System.Runtime.ExceptionServices;
using Translator.Backends.Streaming.Operators;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Operators;

namespace Translator.Runtime.Streaming.Execution;

/// <summary>Carries the changes of a step through the graph, one step of the plan after the other, its instances side by side.</summary>
internal sealed class StepRunner(JobGraph graph, OperatorContext[] contexts, SplitTable splits)
{
    private readonly Dictionary<JobNode, StepExpressions[]> exchangeKeys = graph
        .Nodes.Where(static n => n.Plan is Exchange)
        .ToDictionary(static n => n, n => Array.ConvertAll(contexts, c => c.Compile(((Exchange)n.Plan).Keys, n.Inputs[0].Plan.Output)));

    private int Instances => contexts.Length;

    public void Run(IReadOnlyList<SourceDelta> rows, bool ends)
    {
        foreach (var node in graph.Nodes)
        {
            contexts[0].Cancellation.ThrowIfCancellationRequested();
            switch (node.Plan)
            {
                case Exchange:
                    node.Outputs = MoveRows(node);
                    break;
                case SourceScan:
                    RunInstances(node, [Arriving(rows, node.Sources.Single())], ends);
                    break;
                default:
                    RunInstances(node, [.. node.Inputs.Select(static i => i.Outputs)], ends);
                    break;
            }

            node.Watermark = WatermarkOf(node, ends);
        }
    }

    private List<Delta>[] Arriving(IReadOnlyList<SourceDelta> rows, int source)
    {
        var lists = Repartitioning.NewLists(Instances);
        foreach (var arrived in rows)
        {
            if (arrived.Source != source || arrived.Rows.RowCount == 0)
            {
                continue;
            }

            var parts = Repartitioning.Evenly(new Delta(arrived.Rows, null, arrived.Split), Instances);
            for (var i = 0; i < parts.Length; i++)
            {
                lists[i].AddRange(parts[i]);
            }
        }

        return lists;
    }

    private List<Delta>[] MoveRows(JobNode node)
    {
        var from = node.Inputs[0].Outputs;
        if (Instances == 1)
        {
            return from;
        }

        var lists = Repartitioning.NewLists(Instances);
        if (((Exchange)node.Plan).Keys.IsEmpty)
        {
            lists[0].AddRange(from.SelectMany(static f => f));
            return lists;
        }

        var parts = new List<Delta>[Instances][];
        InParallel(i => parts[i] = Repartitioning.ByKeys(from[i], exchangeKeys[node][i], Instances));
        foreach (var part in parts)
        {
            for (var i = 0; i < Instances; i++)
            {
                lists[i].AddRange(part[i]);
            }
        }

        return lists;
    }

    private void RunInstances(JobNode node, List<Delta>[][] inputs, bool ends)
    {
        var outputs = Repartitioning.NewLists(Instances);
        var before = node.Plan is WatermarkAssignment ? Watermarks.None : WatermarkOf(node, ends);
        InParallel(i =>
        {
            var instance = node.Instances[i];
            for (var input = 0; input < inputs.Length; input++)
            {
                foreach (var delta in inputs[input][i])
                {
                    if (delta.Count > 0)
                    {
                        instance.Process(input, delta, outputs[i]);
                    }
                }
            }

            instance.EndStep(before, outputs[i]);
        });
        node.Outputs = outputs;
    }

    private long WatermarkOf(JobNode node, bool ends)
    {
        if (ends)
        {
            return Watermarks.End;
        }

        if (node.Plan is WatermarkAssignment)
        {
            return Math.Max(node.Watermark, Assigned(node));
        }

        var watermark = Watermarks.End;
        foreach (var input in node.Inputs)
        {
            if (input.Watermark != Watermarks.None && (node.Inputs.Length == 1 || !splits.AreIdle(input.Sources)))
            {
                watermark = Math.Min(watermark, input.Watermark);
            }
        }

        return watermark == Watermarks.End ? node.Watermark : Math.Max(node.Watermark, watermark);
    }

    /// <summary>The latest time of the slowest active split, less the delay; of all splits where none is active.</summary>
    private long Assigned(JobNode node)
    {
        var latest = new Dictionary<int, long>();
        var delay = 0L;
        foreach (var instance in node.Instances.Cast<WatermarkOperator>())
        {
            delay = instance.Delay;
            foreach (var (split, time) in instance.Latest)
            {
                latest[split] = Math.Max(time, latest.GetValueOrDefault(split, Watermarks.None));
            }
        }

        var waiting = splits.Active(node.Sources).Select(s => latest.GetValueOrDefault(s, Watermarks.None)).ToList();
        if (latest.TryGetValue(0, out var unnamed))
        {
            waiting.Add(unnamed);
        }

        var slowest =
            waiting.Count > 0 ? waiting.Min()
            : latest.Count > 0 ? latest.Values.Max()
            : Watermarks.None;
        return slowest < Watermarks.None + delay + 1 ? Watermarks.None : slowest - delay;
    }

    private void InParallel(Action<int> action)
    {
        if (Instances == 1)
        {
            action(0);
            return;
        }

        var failures = new ExceptionDispatchInfo?[Instances];
        Parallel.For(
            0,
            Instances,
            i =>
            {
                try
                {
                    action(i);
                }
                catch (Exception failure)
                {
                    failures[i] = ExceptionDispatchInfo.Capture(failure);
                }
            }
        );
        // The first instance's failure, whichever came first in time.
        Array.Find(failures, static f => f is not null)?.Throw();
    }
}
