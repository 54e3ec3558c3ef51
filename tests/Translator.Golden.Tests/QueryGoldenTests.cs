using System.Collections.Concurrent;
using Translator.IR.Functions;
using Translator.IR.Text;
using Translator.Testing.Engines;

namespace Translator.Golden.Tests;

/// <summary>Every case of <c>golden/queries</c>: its stages are as recorded, and batch, stream, real Spark (or Hive) and DuckDB answer the same.</summary>
public sealed class QueryGoldenTests
{
    private static readonly ConcurrentDictionary<string, Lazy<CaseAnswer>> Answers = new(StringComparer.Ordinal);

    public static TheoryData<string> Cases => [.. GoldenCase.Names];

    public static TheoryData<string, string> Stages
    {
        get
        {
            var stages = new TheoryData<string, string>();
            foreach (var name in GoldenCase.Names)
            {
                foreach (var stage in CaseAnswer.Stages)
                {
                    stages.Add(name, stage);
                }
            }
            return stages;
        }
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void Stages_are_as_recorded(string name, string stage) =>
        Testing.Golden.Verify(GoldenCase.Of(name).Folder, stage, "txt", AnswerOf(name).Texts.GetValueOrDefault(stage, ""));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_IR_is_read_as_it_is_printed(string name)
    {
        foreach (var stage in (string[])[CaseAnswer.Bound, CaseAnswer.Normal])
        {
            if (AnswerOf(name).Texts.TryGetValue(stage, out var text) && text.Length > 0)
            {
                Assert.Equal(text, IrText.Print(IrText.ParseRelation(text, FunctionCatalogue.BuiltIn)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Streams_answer_as_the_batch(string name)
    {
        var answer = AnswerOf(name);
        if (answer.Batch is not { } expected)
        {
            Assert.NotNull(answer.Error);
            return;
        }
        foreach (var (schedule, stream) in answer.Streams)
        {
            var rows = Assert.IsType<EngineTable>(stream);
            Assert.True(
                expected.Lines(answer.IsOrdered).SequenceEqual(rows.Lines(answer.IsOrdered)),
                $"under {schedule}:\n{string.Join('\n', rows.Lines(answer.IsOrdered))}\nand not\n{string.Join('\n', expected.Lines(answer.IsOrdered))}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_real_engine_answers_as_the_batch(string name)
    {
        var golden = GoldenCase.Of(name);
        var answer = AnswerOf(name);
        if (File.Exists(golden.EngineError))
        {
            Compare(golden.Facts.EngineDiffers, File.ReadAllText(golden.EngineError).Trim(), answer.Error?.Condition ?? "an answer");
            return;
        }
        Assert.True(File.Exists(golden.EngineRows), $"{golden.EngineRows} is not there; run eng/record-engine-rows");
        var engine = EngineTableText.Read(File.ReadAllText(golden.EngineRows));
        Compare(golden.Facts.EngineDiffers, Text(engine, answer), Text(answer));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void DuckDb_answers_as_the_batch(string name)
    {
        var golden = GoldenCase.Of(name);
        var answer = AnswerOf(name);
        using var duck = new DuckDbOracle();
        foreach (var (table, rows) in answer.Tables)
        {
            duck.CreateTable(table, rows);
        }
        var sql = golden.Facts.DuckDb ?? golden.Query.Text;
        var text = duck.Run(sql) switch
        {
            EngineAnswer.Rows rows => Text(rows.Table, answer),
            EngineAnswer.Refused refused => $"refused: {refused.Message}",
            var other => other.ToString(),
        };
        Compare(golden.Facts.DuckDbDiffers, text, Text(answer));
        Testing.Golden.Verify(golden.Folder, "duckdb", "txt", golden.Facts.DuckDbDiffers is null ? "" : $"{text}\n");
    }

    /// <summary>Equal, unless the case has a reason not to be; then what the other engine answers is recorded in the case's folder.</summary>
    private static void Compare(string? reason, string? theirs, string ours)
    {
        if (reason is null)
        {
            Assert.Equal(theirs, ours);
        }
        else
        {
            Assert.NotEqual(theirs, ours);
        }
    }

    private static string Text(CaseAnswer answer) =>
        answer.Batch is { } rows
            ? Text(rows, answer)
            : $"{answer.Error ?? throw new InvalidOperationException("neither rows nor an error")}";

    private static string Text(EngineTable rows, CaseAnswer answer) => string.Join('\n', rows.Lines(answer.IsOrdered));

    private static CaseAnswer AnswerOf(string name) =>
        Answers.GetOrAdd(name, static n => new Lazy<CaseAnswer>(() => new CaseRun(GoldenCase.Of(n)).Run())).Value;
}
