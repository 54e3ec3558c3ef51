using Translator.Backends.Batch;
using Translator.Backends.Streaming;
using Translator.IR.Relations;
using Translator.Jobs.Streaming;
using Translator.Runtime.Batch;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;
using Translator.Runtime.Streaming.Deltas;
using Translator.Runtime.Streaming.Schedules;

namespace Translator.Runtime.Streaming.Tests.Fixture;

/// <summary>Runs relations as streams and as batches.</summary>
internal static class Streams
{
    private static readonly KernelRegistry Kernels = KernelRegistry.Create(TestAggregates.Register, TestTableFunctions.Register);

    public static StreamJobOptions Options =>
        new()
        {
            Evaluators = new BatchPartitionEvaluatorFactory(),
            Kernels = Kernels,
            Budget = new MemoryBudget(1L << 30),
        };

    public static StreamPlan Plan(Relation relation, WindowEmission emission = WindowEmission.OnClose) =>
        new StreamPlanner(new KernelAggregateFacts(Kernels, SessionOptions.Default), new StreamOptions { Emission = emission }).Plan(
            relation
        );

    public static StreamJob Job(Relation relation, WindowEmission emission = WindowEmission.OnClose, int parallelism = 1) =>
        new(Plan(relation, emission), Options with { Parallelism = parallelism });

    /// <summary>The stream's answer is the batch's, whatever the schedule.</summary>
    public static void EqualsBatch(Relation relation, TestTable[] tables, int seeds = 12, WindowEmission emission = WindowEmission.OnClose)
    {
        var expected = Batch(relation, tables);
        var plan = Plan(relation, emission);
        Check(plan, Schedule.Whole, tables, expected);
        for (var seed = 1; seed <= seeds; seed++)
        {
            Check(plan, Schedule.FromSeed(seed), tables, expected);
        }
    }

    /// <summary>The same under one schedule.</summary>
    public static void EqualsBatchFor(Relation relation, TestTable[] tables, int seed) =>
        Check(Plan(relation), Schedule.FromSeed(seed), tables, Batch(relation, tables));

    public static List<object?[]> Batch(Relation relation, params TestTable[] tables)
    {
        var run = new BatchRunner(Kernels).Run(
            new BatchPlanner().Plan(relation),
            new TestTables(tables),
            SessionOptions.Default,
            new MemoryBudget(1L << 30)
        );
        var rows = Rows(run);
        Assert.Null(run.Failure);
        return rows;
    }

    public static List<object?[]> Rows(IEnumerable<Columns.Batch> batches)
    {
        var rows = new List<object?[]>();
        foreach (var batch in batches)
        {
            for (var row = 0; row < batch.RowCount; row++)
            {
                rows.Add([.. Enumerable.Range(0, batch.ColumnCount).Select(c => Cells.Get(batch.Column(c), row))]);
            }
        }

        return rows;
    }

    /// <summary>Changes as text, one a row: the weight and the row.</summary>
    public static List<string> Changes(IEnumerable<Delta> deltas) =>
        [
            .. deltas.SelectMany(static d =>
                Rows([d.Rows]).Select((row, i) => FormattableString.Invariant($"{d.WeightOf(i):+0;-0} {Text(row)}"))
            ),
        ];

    public static Columns.Batch Table(StreamSource source, TestTable[] tables)
    {
        var table = tables.Single(t => t.Name == source.Table.Last);
        var fields = table.Data.Fields.Select(static f => f.Name).ToList();
        var batches = table.Data.Batches;
        Columns.Column[] columns =
        [
            .. source.Columns.Select(c =>
                batches.IsEmpty
                    ? Columns.Column.Empty(c.Type)
                    : Columns.Column.Concat(c.Type, [.. batches.Select(b => b.Column(fields.IndexOf(c.Name)))])
            ),
        ];
        return new Columns.Batch(columns, columns.Length == 0 ? table.Rows.Count : columns[0].Length);
    }

    public static string Text(object?[] row) =>
        string.Join("|", row.Select(static c => c is null ? "NULL" : FormattableString.Invariant($"{c}")));

    private static void Check(StreamPlan plan, Schedule schedule, TestTable[] tables, List<object?[]> expected)
    {
        var run = new ScheduledRun(plan, Options, schedule);
        var (batches, failure) = run.Run(source => Table(source, tables));
        Assert.True(failure is null, $"{schedule}\n{failure}\n{plan}");
        Assert.True(run.LateRowCount == 0, $"{schedule}\n{run.LateRowCount} late rows\n{plan}");
        var rows = Rows(batches);
        Same(Sorted(expected), Sorted(rows), schedule, plan);
        if (plan.Presentation is null)
        {
            Same(Sorted(rows), Summed(run.Changes.SelectMany(static c => c)), schedule, plan);
        }
    }

    private static void Same(List<string> expected, List<string> actual, Schedule schedule, StreamPlan plan)
    {
        if (!expected.SequenceEqual(actual))
        {
            var missing = Minus(expected, actual);
            var added = Minus(actual, expected);
            Assert.Fail($"{schedule}\nmissing: {string.Join("; ", missing.Take(5))}\nadded: {string.Join("; ", added.Take(5))}\n{plan}");
        }
    }

    private static List<string> Minus(List<string> rows, List<string> others)
    {
        var left = new List<string>(rows);
        others.ForEach(o => left.Remove(o));
        return left;
    }

    private static List<string> Summed(IEnumerable<Delta> changes)
    {
        var rows = new Dictionary<string, long>();
        foreach (var delta in changes)
        {
            var texts = Rows([delta.Rows]).Select(Text).ToList();
            for (var i = 0; i < texts.Count; i++)
            {
                rows[texts[i]] = rows.GetValueOrDefault(texts[i]) + delta.WeightOf(i);
            }
        }

        Assert.All(rows.Values, static w => Assert.True(w >= 0));
        return [.. rows.SelectMany(static p => Enumerable.Repeat(p.Key, (int)p.Value)).Order(StringComparer.Ordinal)];
    }

    private static List<string> Sorted(IEnumerable<object?[]> rows) => [.. rows.Select(Text).Order(StringComparer.Ordinal)];
}
