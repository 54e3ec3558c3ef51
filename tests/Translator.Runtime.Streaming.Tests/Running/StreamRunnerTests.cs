using Translator.Connectors.Files;
using Translator.IR.Relations;
using Translator.IR.Time;
using Translator.Jobs.Streaming;
using Translator.Runtime.Streaming.Running;
using Translator.Runtime.Streaming.Sinks;
using Translator.Runtime.Streaming.Tests.Fixture;
using Translator.Runtime.Tables;
using Translator.Runtime.Time;
using static Translator.Runtime.Streaming.Tests.Fixture.Queries;

namespace Translator.Runtime.Streaming.Tests.Running;

/// <summary>Runs over tables that are killed and go on.</summary>
public sealed class StreamRunnerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestTable table = SmallRows("a", 4, rows: 83);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void AKilledRunGoesOnWhereItWas(int parallelism)
    {
        var query = GroupBy(table.Scan, [table[0], table[1]], Sum(table[2]), Max(table[2]));
        var random = new Random(9);
        var kills = 0;
        while (true)
        {
            var left = random.Next(12);
            using var runner = Runner(query, Parts(), parallelism, progress: _ => Kill(ref left));
            try
            {
                var outcome = runner.Run();
                Assert.Null(outcome.Failure);
                Assert.Equal(83, outcome.Progress.Rows);
                Same(Streams.Batch(query, table), Streams.Rows(outcome.Rows));
                break;
            }
            catch (Interruption)
            {
                kills++;
            }
        }

        Assert.True(kills > 2, $"only {kills} kills");
    }

    [Fact]
    public void TwoRunsDoNotShareAFolder()
    {
        var query = GroupBy(table.Scan, [table[0]], Sum(table[2]));
        var refused = new List<string?>();
        using var second = Runner(query, Parts(), 1);
        using var first = Runner(query, Parts(), 1, progress: _ => refused.Add(second.Run().Failure?.Code));
        Assert.Null(first.Run().Failure);
        Assert.NotEmpty(refused);
        Assert.All(refused, static code => Assert.Equal("TR6259", code));
        using var third = Runner(query, Parts(), 1);
        Assert.Null(third.Run().Failure);
    }

    [Theory]
    [InlineData("csv", true)]
    [InlineData("json", false)]
    [InlineData("parquet", true)]
    [InlineData("parquet", false)]
    public void FilesShowEveryRowOnceWhereverTheRunIsKilled(string format, bool appends)
    {
        Relation query = appends
            ? new Filter(table.Scan, Ir.Boolean("is_not_null", table[1]))
            : GroupBy(table.Scan, [table[0], table[1]], Sum(table[2]));
        var expected = Streams.Batch(query, table);
        EquatableFields(query, out var fields);
        for (var kill = 0; ; kill++)
        {
            var target = folder.Sub($"out{kill}");
            var done = RunUntilKilled(query, target, format, fields, appends, kill);
            RunUntilKilled(query, target, format, fields, appends, int.MaxValue);
            var written = FileTable.Open(new FileTableOptions(target, format) { Fields = fields });
            var rows = written
                .Splits(default)
                .SelectMany(s => written.Read(s, 0, [.. Enumerable.Range(0, fields.Count)], default))
                .ToList();
            Same(expected, Streams.Rows(rows));
            Assert.False(Directory.Exists(Path.Combine(target, "_staged")));
            if (done)
            {
                Assert.True(kill > 15, $"only {kill} places to be killed at");
                return;
            }
        }
    }

    [Fact]
    public void AFollowingRunTakesNewPartsAndStopsInOrder()
    {
        var query = GroupBy(table.Scan, [table[1]], Sum(table[2]));
        var parts = new PartedTable(table).Add("0", table.Rows.Take(30));
        using var stop = new CancellationTokenSource();
        var seen = 0L;
        using var runner = Runner(
            query,
            parts,
            1,
            progress: p =>
            {
                seen = p.Rows;
                if (p.Rows == 30)
                {
                    parts.Add("1", table.Rows.Skip(30));
                }

                if (p.Rows == 83)
                {
                    stop.Cancel();
                }
            },
            follows: true
        );
        var outcome = runner.Run(stop.Token);
        Assert.Equal(83, seen);
        Same(Streams.Batch(query, table), Streams.Rows(outcome.Rows));
        using var again = Runner(query, parts, 1, follows: false);
        var rest = again.Run();
        Assert.Equal(outcome.Progress.Checkpoint, rest.RestoredFrom);
        Assert.Equal(83, rest.Progress.Rows);
        Same(Streams.Batch(query, table), Streams.Rows(rest.Rows));
    }

    private static void EquatableFields(Relation query, out IR.EquatableArray<TableField> fields) =>
        fields = [.. query.Output.Select(static c => new TableField(c.Name, c.Type))];

    private bool RunUntilKilled(Relation query, string target, string format, IR.EquatableArray<TableField> fields, bool appends, int calls)
    {
        var files = FileTable.Open(new FileTableOptions(target, format) { Fields = fields });
        using var sink = new InterruptedSink(
            new FileChangeSink(
                target,
                FileFormats.Create(format, [], ZoneRules.Utc),
                fields,
                SinkMode.Overwrite,
                appends,
                new AnswerSink(files, new WriteRequest(SinkMode.Overwrite, [], []))
            ),
            calls
        );
        using var runner = Runner(query, Parts(), 1, sink: sink, checkpoints: target + ".state");
        try
        {
            Assert.Null(runner.Run().Failure);
            return true;
        }
        catch (Interruption)
        {
            return false;
        }
    }

    private StreamRunner Runner(
        Relation query,
        PartedTable parts,
        int parallelism,
        Action<StreamProgress>? progress = null,
        bool follows = false,
        IChangeSink? sink = null,
        string? checkpoints = null
    ) =>
        new(
            Streams.Plan(query),
            Streams.Options with
            {
                Parallelism = parallelism,
            },
            parts,
            new StreamRunOptions
            {
                RowsPerStep = 7,
                StepsPerCheckpoint = 3,
                CheckpointFolder = checkpoints ?? folder.Sub("state"),
                Progress = progress,
                Follows = follows,
                PollInterval = TimeSpan.Zero,
            },
            sink
        );

    private PartedTable Parts() =>
        new PartedTable(table)
            .Add("0", table.Rows.Take(20))
            .Add("1", [])
            .Add("2", table.Rows.Skip(20).Take(41))
            .Add("3", table.Rows.Skip(61));

    private static void Kill(ref int left)
    {
        if (left-- == 0)
        {
            throw new Interruption();
        }
    }

    private static void Same(List<object?[]> expected, List<object?[]> actual) =>
        Assert.Equal(
            expected.Select(Streams.Text).Order(StringComparer.Ordinal),
            actual.Select(Streams.Text).Order(StringComparer.Ordinal)
        );
}
