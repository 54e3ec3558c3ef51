using Translator.Conformance.Comparison;
using Translator.Conformance.Engine;
using Translator.Conformance.Running;
using Xunit;

namespace Translator.Conformance.Tests.Running;

public sealed class FileRunTests
{
    [Fact]
    public void An_exception_of_the_engine_is_a_crash_verdict()
    {
        var outcome = Run(static (_, _) => throw new InvalidOperationException("a bug"));

        Assert.Equal(Verdict.Crash, outcome.Verdict);
        Assert.Contains("a bug", outcome.Ours, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hang_is_a_crash_verdict()
    {
        RecordOutcome? outcome = null;

        Assert.Throws<HungException>(() =>
            Run(
                static (_, cancellation) =>
                {
                    cancellation.WaitHandle.WaitOne();
                    return new StatementResult.Answer(ResultTable.Empty);
                },
                reported => outcome = reported
            )
        );

        Assert.Equal(Verdict.Crash, outcome?.Verdict);
    }

    [Fact]
    public void Deep_recursion_has_room()
    {
        var outcome = Run(static (_, _) => new StatementResult.Answer(Depth(100_000) > 0 ? ResultTable.Empty : ResultTable.Empty));

        Assert.Equal(Verdict.Pass, outcome.Verdict);
    }

    private static int Depth(int levels)
    {
        Span<long> frame = stackalloc long[16];
        frame[levels % 16] = levels;
        return levels == 0 ? 1 : Depth(levels - 1) + (int)(frame[levels % 16] > 0 ? 1 : 0);
    }

    private static RecordOutcome Run(
        Func<ExecutionMode, CancellationToken, StatementResult> execute,
        Action<RecordOutcome>? reported = null
    )
    {
        using var thread = new SessionThread();
        var sink = new LastOutcome(reported);
        var settings = new RunSettings(RecordMode.Both, new RecordFilter(null), TimeSpan.FromMilliseconds(500));
        var run = new FileRun("spark", "a", settings, new Factory(execute), thread, sink, new HashSet<int>(), new HashSet<int>());
        using var session = run.Open(SourceProfile.Spark, static _ => { });
        run.RunRecord(
            session,
            new RecordText(0, "SELECT 1", ""),
            ordered: false,
            static result => QueryComparison.WhereRowsAreDue(result, static table => RowComparison.Compare(table, "", false)),
            static judgement => judgement
        );
        return sink.Last ?? throw new InvalidOperationException("nothing was reported");
    }

    private sealed class LastOutcome(Action<RecordOutcome>? reported) : IOutcomeSink
    {
        public RecordOutcome? Last { get; private set; }

        public void Begin(int n) { }

        public void Report(RecordOutcome outcome)
        {
            Last = outcome;
            reported?.Invoke(outcome);
        }
    }

    private sealed class Factory(Func<ExecutionMode, CancellationToken, StatementResult> execute) : ISessionFactory
    {
        public ISession TryOpen(SourceProfile profile) => new Session(execute);
    }

    private sealed class Session(Func<ExecutionMode, CancellationToken, StatementResult> execute) : ISession
    {
        public StatementResult Execute(string sql, ExecutionMode mode, CancellationToken cancellation) => execute(mode, cancellation);

        public StatementResult Analyse(string sql, CancellationToken cancellation) => execute(ExecutionMode.Batch, cancellation);

        public bool TrySetConf(string key, string value) => true;

        public void CreateTable(TableData table) { }

        public bool TryAddStandIn(StandIn standIn) => true;

        public void Dispose() { }
    }
}
