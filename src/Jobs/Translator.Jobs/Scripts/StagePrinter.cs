using Translator.Backends.Streaming;
using Translator.IR.Diagnostics;
using Translator.IR.Text;
using Translator.Jobs.Compilation;
using Translator.Jobs.Running;
using Translator.Jobs.Sessions;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Scripts;

/// <summary>Prints queries instead of running them.</summary>
internal sealed class StagePrinter(QueryStage stage, ITableProvider tables, StreamOptions options) : IQueryRunner
{
    private readonly List<string> texts = [];

    public IReadOnlyList<string> Texts => texts;

    public ResultRows? Run(QueryRequest request, CancellationToken cancellation)
    {
        if (TextOf(request) is not { } text)
        {
            return null;
        }
        texts.Add(text);
        return ResultRows.None;
    }

    private string? TextOf(QueryRequest request)
    {
        if (stage == QueryStage.Bound)
        {
            return IrText.Print(request.Bound);
        }
        var compiler = new QueryCompiler(request.Context.Functions, name => tables.FindSource(name)?.EstimatedRows);
        if (compiler.Compile(request.Bound, request.Context.Columns, request.Diagnostics) is not { } query)
        {
            return null;
        }
        return stage switch
        {
            QueryStage.Normal => IrText.Print(query.Normal),
            QueryStage.Batch => query.Batch.ToString(),
            QueryStage.Stream => new StreamCompiler(options: options)
                .Compile(query.Normal, request.Options, request.Diagnostics)
                ?.ToString(),
            QueryStage.Syntax or QueryStage.Bound or _ => throw new InternalErrorException("explain", $"{stage} comes before the plans"),
        };
    }
}
