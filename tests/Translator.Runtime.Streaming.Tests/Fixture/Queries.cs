using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;

namespace Translator.Runtime.Streaming.Tests.Fixture;

/// <summary>Tables and pieces of queries for the tests.</summary>
internal static class Queries
{
    public static TestTable SmallRows(string name, int seed, int rows = 60, int keys = 5) =>
        new(
            name,
            [("k", DataType.Int), ("s", DataType.String), ("v", DataType.BigInt), ("d", DataType.Double)],
            Make(
                rows,
                seed,
                random =>
                    [
                        random.Next(5) == 0 ? null : random.Next(keys),
                        random.Next(5) == 0 ? null : $"s{random.Next(3)}",
                        random.Next(5) == 0 ? null : (long)random.Next(8),
                        random.Next(4) switch
                        {
                            0 => null,
                            1 => -0.0,
                            2 => double.NaN,
                            _ => random.Next(3) / 2.0,
                        },
                    ]
            )
        );

    /// <summary>Events a few seconds apart: <c>ts</c>, <c>k</c>, <c>v</c>.</summary>
    public static TestTable Events(string name, int seed, int rows = 120) =>
        new(
            name,
            [("ts", DataType.Timestamp), ("k", DataType.Int), ("v", DataType.BigInt)],
            Make(
                rows,
                seed,
                random =>
                    [
                        random.Next(20) == 0 ? null : random.Next(0, 600) * 1_000_000L,
                        random.Next(6) == 0 ? null : random.Next(4),
                        (long)random.Next(10),
                    ]
            )
        );

    public static Aggregate GroupBy(Relation input, Expression[] keys, params ReadOnlySpan<AggregateCall> calls)
    {
        var columns = new List<Assignment>();
        foreach (var call in calls)
        {
            columns.Add(Ir.Named($"a{columns.Count}", call));
        }

        return new Aggregate(input, [.. keys.Select(static (k, i) => Ir.Named($"k{i}", k))], [], [.. columns], null);
    }

    public static AggregateCall Sum(Expression value) => Ir.Aggregate(TestAggregates.Sum, DataType.BigInt, value);

    public static AggregateCall Max(Expression value) => Ir.Aggregate(TestAggregates.Max, DataType.BigInt, value);

    public static ColumnReference Column(Relation relation, int index) => new(relation.Output[index]);

    public static Call Equal(Expression left, Expression right) => Ir.Boolean("eq", left, right);

    public static Watermark WithWatermark(TestTable events, long delay = 30_000_000) => new(events.Scan, events.Scan.Columns[0], delay);

    public static TimeWindow Windowed(Relation input, TimeWindowKind kind, long size, long slide, params Expression[] partition) =>
        new(
            input,
            kind,
            Column(input, 0),
            [.. partition],
            size * 1_000_000,
            slide * 1_000_000,
            0,
            null,
            Ir.Column("window_start", DataType.Timestamp),
            Ir.Column("window_end", DataType.Timestamp)
        );

    private static IEnumerable<object?[]> Make(int rows, int seed, Func<Random, object?[]> row)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, rows).Select(_ => row(random))];
    }
}
