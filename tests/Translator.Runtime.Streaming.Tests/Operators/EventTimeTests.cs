using Translator.Backends.Streaming;
using Translator.Backends.Streaming.Traits;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Tests.Fixture;
using static Translator.Runtime.Streaming.Tests.Fixture.Queries;

namespace Translator.Runtime.Streaming.Tests.Operators;

/// <summary>Windows, watermarks and late rows.</summary>
public sealed class EventTimeTests
{
    private const long Second = 1_000_000;
    private readonly TestTable events = Events("e", 5);

    [Theory]
    [InlineData(TimeWindowKind.Tumble, 60, 60, WindowEmission.OnClose)]
    [InlineData(TimeWindowKind.Tumble, 60, 60, WindowEmission.Update)]
    [InlineData(TimeWindowKind.Hop, 60, 20, WindowEmission.OnClose)]
    [InlineData(TimeWindowKind.Hop, 60, 20, WindowEmission.Update)]
    [InlineData(TimeWindowKind.Cumulate, 60, 20, WindowEmission.OnClose)]
    [InlineData(TimeWindowKind.Cumulate, 60, 20, WindowEmission.Update)]
    [InlineData(TimeWindowKind.Session, 9, 9, WindowEmission.OnClose)]
    [InlineData(TimeWindowKind.Session, 9, 9, WindowEmission.Update)]
    public void WindowsGiveTheBatchAnswer(TimeWindowKind kind, long size, long slide, WindowEmission emission)
    {
        foreach (var input in new Relation[] { events.Scan, WithWatermark(events) })
        {
            var windowed = Windowed(input, kind, size, slide, kind == TimeWindowKind.Session ? [events[1]] : []);
            Streams.EqualsBatch(windowed, [events], seeds: 6, emission: emission);
            var counted = GroupBy(windowed, [events[1], Column(windowed, 3), Column(windowed, 4)], Sum(events[2]), Max(events[2]));
            Streams.EqualsBatch(counted, [events], emission: emission);
        }
    }

    [Fact]
    public void WindowsOfWindowsGiveTheBatchAnswer()
    {
        var minutes = Windowed(WithWatermark(events), TimeWindowKind.Tumble, 60, 60);
        var perMinute = GroupBy(minutes, [Column(minutes, 4), events[1]], Sum(events[2]));
        foreach (var kind in new[] { TimeWindowKind.Tumble, TimeWindowKind.Hop })
        {
            var hours = Windowed(perMinute, kind, 300, kind == TimeWindowKind.Hop ? 100 : 300);
            var perHour = GroupBy(hours, [Column(hours, 3), Column(hours, 4)], Sum(Column(perMinute, 2)));
            Streams.EqualsBatch(perHour, [events]);
            Streams.EqualsBatch(perHour, [events], emission: WindowEmission.Update);
        }
    }

    [Theory]
    [InlineData(TimeWindowKind.Tumble)]
    [InlineData(TimeWindowKind.Hop)]
    [InlineData(TimeWindowKind.Session)]
    public void AWindowCanBeOneStruct(TimeWindowKind kind)
    {
        var windowed = Windowed(WithWatermark(events), kind, 60, 30);
        var type = new StructType([new StructField("start", DataType.Timestamp, true), new StructField("end", DataType.Timestamp, true)]);
        var window = new Call(Ir.Function("struct"), [Column(windowed, 3), Column(windowed, 4)], type, false);
        var project = new Project(windowed, [Ir.Named("window", window), Ir.Named("k", events[1]), Ir.Named("v", events[2])]);
        var counted = GroupBy(project, [Column(project, 1), Column(project, 0)], Sum(Column(project, 2)));
        Assert.Equal(ChangelogMode.AppendOnly, Streams.Plan(counted).Root.Traits.Mode);
        Streams.EqualsBatch(counted, [events]);
        Streams.EqualsBatch(counted, [events], emission: WindowEmission.Update);
    }

    [Fact]
    public void AWindowComesOutOnceWhenTheWatermarkPassesIt()
    {
        var job = Streams.Job(PerMinute());
        Assert.Empty(At(job, 10, 20, 59));
        Assert.Empty(At(job, 70));
        Assert.Empty(At(job, 89));
        Assert.Equal(["+1 0|60000000|0"], At(job, 90, 45));
        Assert.Equal(["+1 60000000|120000000|0"], At(job, 500));
        Assert.Equal(["+1 480000000|540000000|0"], Streams.Changes(job.Step([], ends: true)));
    }

    [Fact]
    public void LateRowsAreCountedAndKeptAside()
    {
        var job = Streams.Job(PerMinute());
        At(job, 10, 100);
        Assert.Equal(0, job.LateRowCount);
        // The watermark is at 70 seconds: the first minute is closed, the second is not.
        Assert.Empty(At(job, 30, 61));
        Assert.Equal(1, job.LateRowCount);
        Assert.Equal(30 * Second, Streams.Rows(job.LateRows.Select(static d => d.Rows)).Single()[0]);
        At(job);
        Assert.Empty(job.LateRows);
        Assert.Equal(1, job.LateRowCount);
    }

    [Fact]
    public void UpdatesTakeTheOldRowBack()
    {
        var job = Streams.Job(PerMinute(), WindowEmission.Update);
        Assert.Equal(["+1 0|60000000|1"], Step(job, (10, 1)));
        Assert.Equal(["-1 0|60000000|1", "+1 0|60000000|3"], Step(job, (11, 2)));
        Assert.Empty(Step(job, (12, 0)));
        Assert.Equal(["+1 180000000|240000000|5"], Step(job, (200, 5)));
        Assert.Empty(Step(job, (13, 9)));
        Assert.Equal(1, job.LateRowCount);
    }

    [Fact]
    public void TheWatermarkWaitsForTheSlowestActiveSplit()
    {
        var job = Streams.Job(PerMinute());
        var fast = job.OpenSplit(0, "fast");
        var slow = job.OpenSplit(0, "slow");
        Assert.Empty(Streams.Changes(job.Step([new SourceDelta(0, Rows((10, 1), (300, 1)), fast)])));
        Assert.Empty(Streams.Changes(job.Step([new SourceDelta(0, Rows((20, 1)), slow)])));
        job.SetIdle(slow, idle: true);
        Assert.Equal(["+1 0|60000000|2"], Streams.Changes(job.Step([])));
    }

    [Fact]
    public void SessionsMergeAndCloseAfterTheirGap()
    {
        var sessions = Windowed(WithWatermark(events, 20 * Second), TimeWindowKind.Session, 10, 10, events[1]);
        var counted = GroupBy(sessions, [Column(sessions, 3), Column(sessions, 4)], Sum(events[2]));
        var job = Streams.Job(counted);
        Assert.Empty(Step(job, (0, 1), (19, 2)));
        // At nine it joins what was apart.
        Assert.Empty(Step(job, (9, 4)));
        Assert.Empty(Step(job, (49, 8)));
        Assert.Equal(["+1 0|29000000|7"], Step(job, (50, 16)));
        Assert.Equal(["+1 49000000|60000000|24"], Streams.Changes(job.Step([], ends: true)));
    }

    private Aggregate PerMinute()
    {
        var windowed = Windowed(WithWatermark(events), TimeWindowKind.Tumble, 60, 60);
        return GroupBy(windowed, [Column(windowed, 3), Column(windowed, 4)], Sum(events[2]));
    }

    private static List<string> At(StreamJob job, params int[] seconds) => Step(job, [.. seconds.Select(static s => (s, 0))]);

    private static List<string> Step(StreamJob job, params (int Second, int Value)[] rows) =>
        Streams.Changes(job.Step([new SourceDelta(0, Rows(rows))]));

    private static Columns.Batch Rows(params (int Second, int Value)[] rows) =>
        TestTable.ToBatch(
            [DataType.Timestamp, DataType.Int, DataType.BigInt],
            [.. rows.Select(static r => new object?[] { r.Second * Second, 1, (long)r.Value })]
        );
}
