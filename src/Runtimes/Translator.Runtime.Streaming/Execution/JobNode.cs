using Translator.Backends.Streaming.Operators;
using Translator.Runtime.Streaming.Deltas;

namespace Translator.Runtime.Streaming.Execution;

/// <summary>A step of a plan in a job: its instances and what they gave out in the current step.</summary>
internal sealed class JobNode(StreamOperator plan, JobNode[] inputs, DeltaOperator[] instances)
{
    public StreamOperator Plan { get; } = plan;

    public JobNode[] Inputs { get; } = inputs;

    /// <summary>The instances; none for an exchange.</summary>
    public DeltaOperator[] Instances { get; } = instances;

    /// <summary>The changes that each instance has given out.</summary>
    public List<Delta>[] Outputs { get; set; } = [];

    /// <summary>How far event time has come.</summary>
    public long Watermark { get; set; } = Watermarks.None;

    /// <summary>The sources that its rows come from.</summary>
    public required IReadOnlySet<int> Sources { get; init; }
}
