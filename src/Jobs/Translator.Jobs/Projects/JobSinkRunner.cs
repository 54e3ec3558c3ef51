using Translator.Frontends.Catalogue;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Relations;
using Translator.Jobs.Running;
using Translator.Jobs.Sessions;

namespace Translator.Jobs.Projects;

/// <summary>Sends the rows of a script's last query to the job's sink.</summary>
internal sealed class JobSinkRunner(IQueryRunner inner, ProjectJob job, SessionTables tables) : IQueryRunner
{
    private bool hasWritten;

    /// <summary>What is wrong when the script, which ran without or with errors, has nothing for the sink.</summary>
    public Diagnostic? FindMistake(bool failed) =>
        job.Sink is { } target && !hasWritten && !failed
            ? new Diagnostic(ConfigurationErrors.NothingForSink, target.Location, job.Name).WithHelp(
                "End the script with a SELECT, or take the sink out of the job."
            )
            : null;

    public ResultRows? Run(QueryRequest request, CancellationToken cancellation)
    {
        if (job.Sink is not { } sink || !request.IsLast || request.Bound is Sink)
        {
            return inner.Run(request, cancellation);
        }
        hasWritten = true;
        return inner.Run(request with { Bound = Write(request.Bound, sink, tables) }, cancellation);
    }

    private Sink Write(Relation query, ProjectSink sink, SessionTables session)
    {
        var keys = sink.PartitionedBy.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var columns = query.Output.Where(c => !keys.Contains(c.Name)).Concat(query.Output.Where(c => keys.Contains(c.Name))).ToList();
        var table = new TableDefinition(
            QualifiedName.Of("job", job.Name),
            [.. columns.Select(static c => new TableColumn(c.Name, c.Type, c.Nullable))]
        )
        {
            Location = sink.Path,
            Format = sink.Format,
            PartitionColumns = [.. columns.Where(c => keys.Contains(c.Name)).Select(static c => c.Name)],
            Properties = sink.Options,
        };
        session.Attach(table);
        var ordered = columns.SequenceEqual(query.Output)
            ? query
            : new IR.Relations.Project(query, [.. columns.Select(static c => new Assignment(c, new IR.Expressions.ColumnReference(c)))]);
        return new Sink(ordered, table.Name, SinkMode.Overwrite, table.PartitionColumns, []);
    }
}
