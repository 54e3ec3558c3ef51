using Translator.Backends.Streaming;
using Translator.Backends.Streaming.Traits;
using Translator.Connectors.Files;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.Runtime.Batch.Execution;
using Translator.Runtime.Streaming.Sinks;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Streaming;

/// <summary>Picks how the answer of a stream is written to a table.</summary>
public static class StreamSinks
{
    /// <summary>The sink of a plan's write; null where it does not write.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="context">Computes the constants of a partition.</param>
    public static IChangeSink? Of(StreamPlan plan, ITableProvider tables, RunContext context)
    {
        if (plan.Target is not { } target)
        {
            return null;
        }

        var table = tables.FindSink(target.Table) ?? throw new DataException(new Diagnostic(BatchDiagnostics.NoSink, null, target.Table));
        var request = new WriteRequest(target.Mode, target.PartitionColumns, [.. target.Partition.Select(context.Constant)]);
        var answer = new AnswerSink(table, request);
        // Files in partition folders are written as a whole: a checkpoint's rows would leave many small files there.
        return table is FileTable files && target.PartitionColumns.IsEmpty && !Path.HasExtension(files.Location)
            ? new FileChangeSink(
                files.Location,
                files.Format,
                files.Fields,
                target.Mode,
                plan.Root.Traits.Mode == ChangelogMode.AppendOnly,
                answer
            )
            : answer;
    }
}
