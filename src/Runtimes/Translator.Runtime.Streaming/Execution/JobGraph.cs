using System.Runtime.CompilerServices;
using Translator.Backends.Streaming;
using Translator.Backends.Streaming.Operators;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.Runtime.Streaming.Operators;

namespace Translator.Runtime.Streaming.Execution;

/// <summary>The steps of a plan with their instances, inputs before those that read them.</summary>
internal sealed class JobGraph
{
    private readonly List<JobNode> nodes = [];
    private readonly List<(QualifiedName Table, List<ColumnSymbol> Columns)> tables = [];
    private readonly Dictionary<int, JobNode> shared = [];
    private readonly OperatorContext[] contexts;

    public JobGraph(StreamPlan plan, OperatorContext[] contexts)
    {
        this.contexts = contexts;
        foreach (var query in plan.Shared)
        {
            shared.Add(query.Id, Add(query.Query));
        }

        Root = Add(plan.Root);
        Kept = plan.Presentation?.SharedId is { } id ? shared[id] : Root;
        Sources = [.. tables.Select(static t => new StreamSource(t.Table, [.. t.Columns]))];
        foreach (var scan in nodes.Where(static n => n.Plan is SourceScan))
        {
            string[] names = [.. Sources[scan.Sources.Single()].Columns.Select(static c => c.Name)];
            foreach (var instance in scan.Instances)
            {
                ((ScanOperator)instance).Bind(names);
            }
        }
    }

    public IReadOnlyList<JobNode> Nodes => nodes;

    public JobNode Root { get; }

    /// <summary>The step whose rows are kept as the answer.</summary>
    public JobNode Kept { get; }

    public IReadOnlyList<StreamSource> Sources { get; }

    private JobNode Add(StreamOperator plan)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        JobNode[] inputs = plan is SharedRead read ? [shared[read.Id]] : [.. plan.Inputs.Select(Add)];
        var sources = new HashSet<int>(inputs.SelectMany(static i => i.Sources));
        if (plan is SourceScan scan)
        {
            sources.Add(SourceOf(scan));
        }

        var node = new JobNode(plan, inputs, plan is Exchange ? [] : Array.ConvertAll(contexts, c => OperatorFactory.Create(plan, c)))
        {
            Sources = sources,
        };
        nodes.Add(node);
        return node;
    }

    private int SourceOf(SourceScan scan)
    {
        var at = tables.FindIndex(t => t.Table.Parts.SequenceEqual(scan.Table.Parts, StringComparer.OrdinalIgnoreCase));
        if (at < 0)
        {
            at = tables.Count;
            tables.Add((scan.Table, []));
        }

        var columns = tables[at].Columns;
        columns.AddRange(scan.Columns.Where(c => !columns.Exists(k => k.Name.Equals(c.Name, StringComparison.OrdinalIgnoreCase))));
        return at;
    }
}
