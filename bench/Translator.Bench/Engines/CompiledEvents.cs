using Translator.Backends.Batch;
using Translator.Backends.Streaming;
using Translator.Bench.Data;
using Translator.Frontends.Catalogue;
using Translator.Frontends.Profiles;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.Jobs.Compilation;
using Translator.Jobs.Running;
using Translator.Jobs.Sessions;
using Translator.Runtime.Kernels;
using Translator.Runtime.Tables;

namespace Translator.Bench.Engines;

/// <summary>A query over <see cref="Events"/> through the product's stages: what is timed starts with its plans.</summary>
internal sealed class CompiledEvents : IQueryRunner, ITableProvider
{
    private readonly MemoryTable table;
    private CompiledQuery? query;
    private StreamPlan? stream;

    public CompiledEvents(Events events, string sql)
    {
        table = new MemoryTable([.. Events.Columns.Select(static c => new TableField(c.Name, c.Type))], events.Batches);
        var session = new TranslatorSession(SourceProfile.SparkAnsi);
        session.Catalogue.Add(
            new TableDefinition(
                QualifiedName.Of(session.Catalogue.CurrentSchema, Events.Name),
                [.. Events.Columns.Select(static c => new TableColumn(c.Name, c.Type, true))]
            )
            {
                EventTime = new EventTime("ts", Events.Delay),
            }
        );
        var outcome = session.Execute(new SourceText("bench.sql", sql), this, stopAtError: true)[0];
        if (outcome.Error is { } error)
        {
            throw new InvalidOperationException($"{error}: {sql}");
        }
    }

    public BatchPlan Batch => query?.Batch ?? throw new InvalidOperationException("the query was not compiled");

    public StreamPlan Stream => stream ?? throw new InvalidOperationException("the query was not compiled");

    public ResultRows? Run(QueryRequest request, CancellationToken cancellation)
    {
        var compiler = new QueryCompiler(request.Context.Functions, _ => table.EstimatedRows);
        query = compiler.Compile(request.Bound, request.Context.Columns, request.Diagnostics);
        stream = query is null ? null : new StreamCompiler().Compile(query.Normal, SessionOptions.Default, request.Diagnostics);
        return stream is null ? null : ResultRows.None;
    }

    public ITableSource? FindSource(QualifiedName name) => table;

    public ITableSink? FindSink(QualifiedName name) => null;
}
