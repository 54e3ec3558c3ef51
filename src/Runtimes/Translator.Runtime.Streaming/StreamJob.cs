using Translator.Backends.Streaming;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Execution;

namespace Translator.Runtime.Streaming;

/// <summary>
/// A plan that runs. It advances in steps: each takes new rows of the sources, carries their changes through all operators, and ends with an
/// answer that is exact for the rows so far. A mistake in the data leaves as a <see cref="IR.Diagnostics.DataException"/>; the job is over then.
/// </summary>
public sealed class StreamJob : IDisposable
{
    private readonly OperatorContext[] contexts;
    private readonly StepRunner runner;
    private readonly SplitTable splits;
    private readonly JobGraph graph;
    private readonly Answer? answer;
    private readonly List<Delta> late = [];

    /// <summary>Makes a job at its start.</summary>
    public StreamJob(StreamPlan plan, StreamJobOptions options, CancellationToken cancellation = default)
    {
        Plan = plan;
        Options = options;
        contexts = new OperatorContext[options.Parallelism];
        for (var i = 0; i < contexts.Length; i++)
        {
            contexts[i] = new OperatorContext(options.Session, options.Budget, options.Kernels, options.Evaluators, i, cancellation);
        }

        graph = new JobGraph(plan, contexts);
        splits = new SplitTable(graph.Sources.Count);
        runner = new StepRunner(graph, contexts, splits);
        answer = options.KeepsAnswer ? new Answer(plan, graph.Kept.Plan, contexts[0]) : null;
    }

    /// <summary>The plan.</summary>
    public StreamPlan Plan { get; }

    /// <summary>How it runs.</summary>
    public StreamJobOptions Options { get; }

    /// <summary>The tables that it reads.</summary>
    public IReadOnlyList<StreamSource> Sources => graph.Sources;

    /// <summary>The changes of the answer that the last step made.</summary>
    public IReadOnlyList<Delta> Outputs { get; private set; } = [];

    /// <summary>Rows that came after their window had closed, in the last step; in the columns of the step that dropped them.</summary>
    public IReadOnlyList<Delta> LateRows => late;

    /// <summary>How many rows came after their window had closed, in all steps.</summary>
    public long LateRowCount { get; private set; }

    /// <summary>The steps done.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether the sources have ended.</summary>
    public bool Ended { get; private set; }

    /// <summary>How far event time has come, or <see cref="Watermarks.None"/>.</summary>
    public long Watermark => graph.Nodes.Max(static n => n.Watermark);

    /// <summary>Makes a split of a source known; the watermark waits for its rows. A source whose splits are not named has one, number 0.</summary>
    public int OpenSplit(int source, string id) => splits.Open(source, id);

    /// <summary>Says that the watermark need not wait for a split, because it is idle or at its end.</summary>
    public void SetIdle(int split, bool idle) => splits.SetIdle(split, idle);

    /// <summary>Says whether the watermark waits for a table's rows; a table that is idle holds nothing back.</summary>
    /// <returns>Whether that is new.</returns>
    public bool SetSourceIdle(int source, bool idle) => splits.SetSourceIdle(source, idle);

    /// <summary>Does a step.</summary>
    /// <param name="rows">The new rows.</param>
    /// <param name="ends">Whether they are the last rows; all windows close then.</param>
    public IReadOnlyList<Delta> Step(IReadOnlyList<SourceDelta> rows, bool ends = false)
    {
        runner.Run(rows, ends);
        Outputs = [.. graph.Root.Outputs.SelectMany(static o => o)];
        answer?.Apply(graph.Kept.Outputs.SelectMany(static o => o));
        late.Clear();
        foreach (var instance in graph.Nodes.SelectMany(static n => n.Instances))
        {
            late.AddRange(instance.TakeLateRows());
        }

        LateRowCount += late.Sum(static d => (long)d.Count);
        Steps++;
        Ended |= ends;
        return Outputs;
    }

    /// <summary>The answer so far as a table, in the query's order.</summary>
    public IReadOnlyList<Batch> Fold() => answer?.Rows() ?? throw new InvalidOperationException("the job was told not to keep its answer");

    /// <summary>Gives the memory of the state back.</summary>
    public void Dispose() => Array.ForEach(contexts, static c => c.Dispose());

    /// <summary>Writes the state between two steps.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Steps);
        writer.Write(LateRowCount);
        writer.Write(Ended);
        splits.Save(writer);
        foreach (var node in graph.Nodes)
        {
            writer.Write(node.Watermark);
            foreach (var instance in node.Instances)
            {
                instance.Save(writer);
            }
        }

        answer?.Save(writer);
    }

    /// <summary>Reads a state that a job of the same plan and parallelism wrote; the job must be at its start.</summary>
    public void Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        Steps = reader.ReadInt64();
        LateRowCount = reader.ReadInt64();
        Ended = reader.ReadBoolean();
        splits.Load(reader);
        foreach (var node in graph.Nodes)
        {
            node.Watermark = reader.ReadInt64();
            foreach (var instance in node.Instances)
            {
                instance.Load(reader);
            }
        }

        answer?.Load(reader);
    }
}
