using Translator.Frontends.Spark;
using Translator.IR.Diagnostics;
using Translator.Testing.Engines;
using Xunit.Abstractions;

namespace Translator.Golden.Tests;

/// <summary>Asks real Spark, or Hive for cases in its dialect, once for the rows of each case. <c>eng/record-engine-rows</c> runs it so that it records what is missing.</summary>
public sealed class EngineRecording(ITestOutputHelper output)
{
    private const string Switch = "TRANSLATOR_RECORD_ENGINES";

    [Fact]
    public void Every_case_has_an_answer_of_its_engine()
    {
        var missing = GoldenCase
            .Names.Select(GoldenCase.Of)
            .Where(static c => !Path.Exists(c.EngineRows) && !Path.Exists(c.EngineError))
            .ToList();
        if (missing.Count > 0 && Environment.GetEnvironmentVariable(Switch) == "1" && SharedFolder.TryFind(output, out var shared))
        {
            foreach (var cases in missing.GroupBy(static c => c.Engine))
            {
                using var engine = EngineProcess.Start(shared, cases.Key);
                foreach (var golden in cases)
                {
                    Record(engine, golden);
                }
            }
            missing.Clear();
        }
        Assert.Empty(missing.Select(static c => c.Name));
    }

    private static void Record(EngineProcess engine, GoldenCase golden)
    {
        engine.Reset();
        if (golden.Engine == "spark" && golden.Facts.Profile.CastMode != IR.Expressions.CastMode.Ansi)
        {
            engine.Run("SET spark.sql.ansi.enabled=false").RequireRows();
        }
        foreach (var statement in Statements(golden, golden.Tables))
        {
            engine.Run(statement).RequireRows();
        }
        EngineAnswer? last = null;
        foreach (var statement in Statements(golden, golden.Query))
        {
            last = engine.Run(statement);
        }
        switch (last)
        {
            case EngineAnswer.Rows rows:
                File.WriteAllText(golden.EngineRows, EngineTableText.Write(rows.Table));
                break;
            case EngineAnswer.Refused refused:
                File.WriteAllText(golden.EngineError, refused.Code + "\n");
                break;
            default:
                throw new InvalidOperationException($"{golden.Name} has no statement");
        }
    }

    private static IEnumerable<string> Statements(GoldenCase golden, SourceText script) =>
        SparkSqlParser.ParseScript(script, golden.Facts.Profile).Statements.Select(s => script.GetText(s.Span));
}
