using Translator.IR.Functions;
using Translator.Jobs.Running;
using Translator.Testing.Engines;
using Xunit.Abstractions;

namespace Translator.Golden.Tests.Functions;

/// <summary>The examples in the functions' rows: both runtimes give the answer that is written there, and so does the real engine.</summary>
public sealed class FunctionExampleTests(ITestOutputHelper output)
{
    private const string Switch = "TRANSLATOR_RECORD_ENGINES";
    private static readonly SortedDictionary<string, string> SparkAnswers = RecordedAnswers.Spark.Read();
    private static readonly SortedDictionary<string, string> HiveAnswers = RecordedAnswers.Hive.Read();

    private static readonly Dictionary<string, ExampleCall> Calls = ExampleCall
        .All.DistinctBy(static c => c.ToString())
        .ToDictionary(static c => c.ToString());

    public static TheoryData<string> Examples => [.. Calls.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_function_that_always_answers_the_same_has_an_example()
    {
        var bare = FunctionCatalogue.BuiltIn.Rows.Where(static r =>
            !r.EmitOnly && r.Determinism is Determinism.Deterministic or Determinism.OrderDependent && r.Examples.Count == 0
        );
        var ids = string.Join(' ', bare.Select(static r => r.Id));
        Assert.True(ids.Length == 0, ids);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Both_runtimes_answer_as_the_example_says(string name)
    {
        var call = Calls[name];
        var batch = call.Run(call.Query, static t => new BatchQueryRunner(t));
        Assert.Equal(call.Example.Result, batch.Text);
        Assert.True(call.IsCalledIn(batch.Bound), batch.Bound);
        Assert.Equal(
            batch.Text.Split('\n').Order(StringComparer.Ordinal),
            call.Run(call.Query, Stream).Text.Split('\n').Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Columns_answer_as_constants_and_NULL_as_the_row_says(string name)
    {
        var call = Calls[name];
        foreach (var query in call.QueriesOverColumns())
        {
            var batch = call.Run(query, static t => new BatchQueryRunner(t));
            // Some arguments must be constants, a map takes no NULL as a key, and one function only fails.
            if (batch.Error is { Code: "TR3073" or "TR3025" or "TR3026" or "TR3006" or "TR6011" or "TR6015" })
            {
                continue;
            }
            Assert.True(batch.Error is null, $"{query}\n{batch.Error}");
            Assert.Equal(call.Example.Result, batch.Lines[0]);
            if (call.Row.Nulls is NullPolicy.Propagate or NullPolicy.PropagateOrNull)
            {
                Assert.Equal("NULL", batch.Lines[1]);
            }
            Assert.Equal(batch.Lines.Order(StringComparer.Ordinal), call.Run(query, Stream).Lines.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_real_engine_answers_as_the_batch(string name)
    {
        var call = Calls[name];
        var recorded = call.Dialect == SourceDialect.Hive ? HiveAnswers : SparkAnswers;
        Assert.True(recorded.TryGetValue(call.Key, out var theirs), $"{call.Key} was not asked yet; run eng/record-engine-rows");
        var batch = call.Run(call.Query, static t => new BatchQueryRunner(t));
        Assert.Equal(theirs, batch.Rows is { } rows ? RecordedAnswers.Text(rows) : $"refused: {batch.Error?.Condition}");
    }

    /// <summary>Asks real Spark and Hive what they have not been asked before, where <c>eng/record-engine-rows</c> runs this.</summary>
    [Theory]
    [InlineData(SourceDialect.SparkAnsi)]
    [InlineData(SourceDialect.Hive)]
    public void Recorded_answers_are_of_examples_that_are_there(SourceDialect dialect)
    {
        var isHive = dialect == SourceDialect.Hive;
        var asked = Calls.Values.Where(c => c.Dialect == SourceDialect.Hive == isHive).Select(static c => c.Key).ToHashSet();
        var recorded = isHive ? RecordedAnswers.Hive : RecordedAnswers.Spark;
        if (Environment.GetEnvironmentVariable(Switch) == "1" && SharedFolder.TryFind(output, out var shared))
        {
            Record(recorded, shared, asked);
        }
        Assert.Empty(recorded.Read().Keys.Except(asked));
    }

    private static void Record(RecordedAnswers recorded, string shared, HashSet<string> asked)
    {
        var answers = recorded.Read();
        foreach (var gone in answers.Keys.Except(asked).ToList())
        {
            answers.Remove(gone);
        }
        if (asked.Any(q => !answers.ContainsKey(q)))
        {
            using var engine = EngineProcess.Start(shared, recorded.Engine);
            if (recorded == RecordedAnswers.Spark)
            {
                engine.Run("SET spark.sql.timeType.enabled=true").RequireRows();
            }
            foreach (var key in asked.Where(q => !answers.ContainsKey(q)))
            {
                answers[key] = Ask(engine, recorded, key) switch
                {
                    EngineAnswer.Rows rows => RecordedAnswers.Text(rows.Table),
                    EngineAnswer.Refused refused => $"refused: {refused.Code}",
                    var other => throw new InvalidOperationException($"{other}"),
                };
            }
        }
        recorded.Write(answers);
    }

    private static EngineAnswer Ask(EngineProcess engine, RecordedAnswers recorded, string key)
    {
        var isAnsi = !key.StartsWith(ExampleCall.WithoutAnsi, StringComparison.Ordinal);
        if (recorded == RecordedAnswers.Spark)
        {
            engine.Run($"SET spark.sql.ansi.enabled={(isAnsi ? "true" : "false")}").RequireRows();
        }
        return engine.Run(isAnsi ? key : key[ExampleCall.WithoutAnsi.Length..]);
    }

    private static ScheduledQueryRunner Stream(Runtime.Tables.ITableProvider tables) => new(tables, ScheduledQueryRunner.InOrder);
}
