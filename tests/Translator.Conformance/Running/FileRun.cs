using System.Diagnostics;
using Translator.Conformance.Comparison;
using Translator.Conformance.Engine;

namespace Translator.Conformance.Running;

/// <summary>
/// What a file of records runs in: guarded calls of the engine, the modes, and which records are still owed. A file that is run again
/// after a lost process replays its setup statements and leaves out what has a verdict already.
/// </summary>
internal sealed class FileRun(
    string suite,
    string file,
    RunSettings settings,
    ISessionFactory factory,
    SessionThread thread,
    IOutcomeSink sink,
    IReadOnlySet<int> finished,
    IReadOnlySet<int> lost
)
{
    /// <summary>The number of what belongs to no record: opening and closing a session.</summary>
    public const int NoRecord = -1;

    /// <summary>An engine call never came back; the session's thread is lost with it.</summary>
    public bool IsHung { get; private set; }

    public bool Owes(int n) => !finished.Contains(n) && !lost.Contains(n) && settings.Filter.SelectsRecord(suite, file, n);

    /// <summary>A setup statement is repeated in a later attempt unless it took the process with it.</summary>
    public bool Repeats(int n) => !lost.Contains(n);

    public bool HasVerdict(int n) => finished.Contains(n);

    /// <summary>Opens and prepares a session; an exception on the way is given back as a crash.</summary>
    public GuardedSession Open(SourceProfile profile, Action<ISession> prepare, int n = NoRecord)
    {
        sink.Begin(n);
        ISession? session = null;
        var opened = Guard(
            n,
            _ =>
            {
                session = factory.TryOpen(profile);
                if (session is null)
                {
                    return new StatementResult.Failure("TR5000", $"{profile} SQL is not read yet", FailureKind.Unsupported);
                }

                prepare(session);
                return new StatementResult.Answer(ResultTable.Empty);
            }
        );
        return new GuardedSession(this, session, opened.Result as StatementResult.Failure);
    }

    public TimedResult Guard(int n, Func<CancellationToken, StatementResult> call)
    {
        var watch = Stopwatch.StartNew();
        StatementResult? result;
        try
        {
            if (!thread.TryRun(call, settings.RecordLimit, out result))
            {
                Hang(n, watch.Elapsed.TotalMilliseconds);
            }
        }
#pragma warning disable CA1031 // Whatever the engine throws is a record's verdict, not the end of the run.
        catch (Exception exception) when (exception is not HungException)
#pragma warning restore CA1031
        {
            result = CrashText.Of(exception);
        }

        return new TimedResult(
            result ?? new StatementResult.Failure("null", "the session gave no result", FailureKind.Crash),
            watch.Elapsed.TotalMilliseconds
        );
    }

    /// <summary>Runs a record in the modes asked for and reports its verdict.</summary>
    public void RunRecord(
        GuardedSession session,
        RecordText record,
        bool ordered,
        Func<StatementResult, Judgement> judge,
        Func<Judgement, Judgement> amend
    )
    {
        sink.Begin(record.N);
        var first = session.Execute(record.N, record.Sql, settings.Mode == RecordMode.Stream ? ExecutionMode.Stream : ExecutionMode.Batch);
        var judgement = judge(first.Result);
        var ms = first.Ms;
        if (settings.Mode == RecordMode.Both && (judgement.Verdict.Passes || first.Result is StatementResult.Answer))
        {
            var second = session.Execute(record.N, record.Sql, ExecutionMode.Stream);
            judgement = ModeComparison.Compare(judgement, first.Result, second.Result, ordered);
            ms += second.Ms;
        }

        Report(record, amend(judgement), ms);
    }

    /// <summary>Binds a record without running it and reports its verdict.</summary>
    public void AnalyseRecord(GuardedSession session, RecordText record, string sql, Func<StatementResult, Judgement> judge)
    {
        sink.Begin(record.N);
        var analysed = session.Analyse(record.N, sql);
        Report(record, judge(analysed.Result), analysed.Ms);
    }

    /// <summary>Runs a statement that only prepares others.</summary>
    public StatementResult RunSetup(GuardedSession session, RecordText record)
    {
        sink.Begin(record.N);
        var done = session.Execute(record.N, record.Sql, ExecutionMode.Batch);
        if (!HasVerdict(record.N))
        {
            Report(record, SetupJudgement(done.Result), done.Ms);
        }

        return done.Result;
    }

    public void Report(RecordText record, Judgement judgement, double ms = 0) =>
        sink.Report(
            new RecordOutcome(suite, file, record.N, judgement.Verdict, judgement.Reason, record.Sql, judgement.Ours, record.Theirs, ms)
            {
                TypesEqual = judgement.TypesEqual,
                NamesEqual = judgement.NamesEqual,
            }
        );

    private static Judgement SetupJudgement(StatementResult result) =>
        result is StatementResult.Failure failure
            ? QueryComparison.Refused(failure) with
            {
                Verdict = failure.Kind == FailureKind.Crash ? Verdict.Crash : Verdict.NotDone,
            }
            : new Judgement(Verdict.Done, "", "");

    private void Hang(int n, double ms)
    {
        IsHung = true;
        Report(
            new RecordText(n, "", ""),
            new Judgement(Verdict.Crash, "a hang", $"still running after {settings.RecordLimit.TotalSeconds} s"),
            ms
        );
        throw new HungException();
    }
}
