using Translator.Frontends.Spark;
using Translator.IR.Diagnostics;
using Translator.Testing.Engines;
using Xunit.Abstractions;

namespace Translator.Golden.Tests;

/// <summary>Asks real Spark once for the rows of each case. <c>eng/record-spark-rows</c> runs it so that it records what is missing.</summary>
public sealed class SparkRecording(ITestOutputHelper output)
{
    private const string Switch = "TRANSLATOR_RECORD_SPARK";

    [Fact]
    public void Every_case_has_an_answer_of_Spark()
    {
        var missing = GoldenCase
            .Names.Select(GoldenCase.Of)
            .Where(static c => !Path.Exists(c.SparkRows) && !Path.Exists(c.SparkError))
            .ToList();
        if (missing.Count > 0 && Environment.GetEnvironmentVariable(Switch) == "1" && SharedFolder.TryFind(output, out var shared))
        {
            using var spark = EngineProcess.Start(shared, "spark");
            foreach (var golden in missing)
            {
                Record(spark, golden);
            }
            missing.Clear();
        }
        Assert.Empty(missing.Select(static c => c.Name));
    }

    private static void Record(EngineProcess spark, GoldenCase golden)
    {
        spark.Reset();
        if (golden.Facts.Profile.CastMode != IR.Expressions.CastMode.Ansi)
        {
            spark.Run("SET spark.sql.ansi.enabled=false").RequireRows();
        }
        foreach (var statement in Statements(golden, golden.Tables))
        {
            spark.Run(statement).RequireRows();
        }
        EngineAnswer? last = null;
        foreach (var statement in Statements(golden, golden.Query))
        {
            last = spark.Run(statement);
        }
        switch (last)
        {
            case EngineAnswer.Rows rows:
                File.WriteAllText(golden.SparkRows, EngineTableText.Write(rows.Table));
                break;
            case EngineAnswer.Refused refused:
                File.WriteAllText(golden.SparkError, refused.Code + "\n");
                break;
            default:
                throw new InvalidOperationException($"{golden.Name} has no statement");
        }
    }

    private static IEnumerable<string> Statements(GoldenCase golden, SourceText script) =>
        SparkSqlParser.ParseScript(script, golden.Facts.Profile).Statements.Select(s => script.GetText(s.Span));
}
