using Translator.Backends.Streaming;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.Jobs.Compilation;
using Translator.Jobs.Running;
using Translator.Jobs.Sessions;
using Translator.Runtime.Kernels;
using Translator.Runtime.Streaming.Schedules;
using Translator.Runtime.Tables;

namespace Translator.Jobs.Verification;

/// <summary>
/// Runs each query as a batch and under many schedules as a stream and keeps what it found. What the batch writes goes into the session's tables, so
/// that the statements after it read it.
/// </summary>
/// <param name="tables">The tables of the session.</param>
/// <param name="options">How much is tried.</param>
/// <param name="kernels">The kernels; the built-in ones when null.</param>
/// <param name="streamOptions">The choices for stream plans.</param>
public sealed class VerifyingRunner(
    ITableProvider tables,
    VerifyOptions options,
    KernelRegistry? kernels = null,
    StreamOptions? streamOptions = null
) : IQueryRunner
{
    private readonly List<QueryVerdict> verdicts = [];

    /// <summary>What was found about the queries so far, in order.</summary>
    public IReadOnlyList<QueryVerdict> Verdicts => verdicts;

    /// <inheritdoc/>
    public ResultRows? Run(QueryRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var target = request.Bound as Sink;
        var compiler = new QueryCompiler(request.Context.Functions, name => tables.FindSource(name)?.EstimatedRows);
        if (
            compiler.Compile(target?.Input ?? request.Bound, request.Context.Columns, request.Diagnostics) is not { } query
            || new StreamCompiler(kernels, streamOptions).Compile(query.Normal, request.Options, request.Diagnostics) is not { } plan
        )
        {
            return null;
        }
        try
        {
            var answer = Verify(query, plan, request, cancellation);
            if (answer is not null && target is not null)
            {
                new TableWriting(tables, request.Options, kernels).Write(target, [answer.Rows], cancellation);
                return ResultRows.None;
            }
            return answer is null ? null : new ResultRows(answer.Columns, [answer.Rows]);
        }
        catch (DataException mistake)
        {
            request.Diagnostics.Add(mistake.Diagnostic);
            return null;
        }
    }

    private AnswerRows? Verify(CompiledQuery query, StreamPlan plan, QueryRequest request, CancellationToken cancellation)
    {
        var reader = new TableReader(tables, request.Options);
        var input = InputTables.Read(query.Normal, reader, cancellation);
        var order = AnswerOrder.ColumnsOf(query.Normal);
        var both = new QueryCase(query.Batch, plan, order, request.Options, kernels, options);
        var (expected, failure) = both.RunBatch(input, cancellation);
        if (expected is null)
        {
            request.Diagnostics.Add(failure ?? throw new InternalErrorException("verification", "a run ended without rows or failure"));
            return null;
        }
        StreamFinding? found = null;
        var differing = 0;
        for (var i = 0; i < options.Schedules; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var finding = both.Compare(input, Schedule.FromSeed(options.Seed + i), expected, cancellation);
            differing += finding is null ? 0 : 1;
            found ??= finding;
            options.Progress?.Invoke(i + 1);
        }
        var open = OpenAnswers.Find(query.Normal);
        verdicts.Add(
            new QueryVerdict(request.Context.Source.Locate(request.Statement), expected.Rows.RowCount, options.Schedules, differing)
            {
                Open = open,
                Counterexample = found is null || open.Count > 0 ? null : Shrink(both, input, found, cancellation),
            }
        );
        return expected;
    }

    private Counterexample Shrink(QueryCase both, InputTables input, StreamFinding found, CancellationToken cancellation)
    {
        var shrinker = new InputShrinker((rows, schedule) => both.Compare(rows, schedule, cancellation), options.MostShrinkRuns);
        var (small, finding) = shrinker.Shrink(input, found);
        return new Counterexample(found, finding, [.. small.All], shrinker.Runs);
    }
}
