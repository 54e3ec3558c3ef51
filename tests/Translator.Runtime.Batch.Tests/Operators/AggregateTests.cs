using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Batch.Tests.Fixture;

namespace Translator.Runtime.Batch.Tests.Operators;

public sealed class AggregateTests
{
    private static TestTable Table(int rows = 400)
    {
        var random = new Random(11);
        return new TestTable(
            "t",
            [("k", DataType.Int), ("s", DataType.String), ("v", DataType.BigInt), ("f", DataType.Boolean)],
            Enumerable
                .Range(0, rows)
                .Select(_ =>
                    new object?[]
                    {
                        random.Next(5) == 0 ? null : random.Next(5),
                        random.Next(5) == 0 ? null : $"s{random.Next(3)}",
                        random.Next(5) == 0 ? null : (long)random.Next(10),
                        random.Next(3) switch
                        {
                            0 => null,
                            1 => true,
                            _ => false,
                        },
                    }
                )
        );
    }

    [Fact]
    public void GroupsNullKeysTogether()
    {
        var table = Table();
        var sum = Ir.Aggregate(TestAggregates.Sum, DataType.BigInt, table[2]);
        var relation = new Aggregate(
            table.Scan,
            [Ir.Named("k", table[0]), Ir.Named("s", table[1])],
            [],
            [Ir.Named("x", sum)],
            GroupingId: null
        );
        var expected = table.Rows.GroupBy(static r => (r[0], r[1])).Select(static g => new[] { g.Key.Item1, g.Key.Item2, Sum(g) });
        Runs.SameRows(expected, Runs.Rows(relation, table));
    }

    [Fact]
    public void CountsDistinctFilteredAndOrderedArguments()
    {
        var table = Table();
        var distinct = Ir.Aggregate(TestAggregates.Sum, DataType.BigInt, table[2]) with { Distinct = true };
        var filtered = Ir.Aggregate(TestAggregates.Sum, DataType.BigInt, table[2]) with { Filter = table[3] };
        var ordered = Ir.Aggregate(TestAggregates.List, DataType.String, table[2]) with
        {
            OrderBy = [Ir.Descending(table[1], nullsFirst: false)],
            Filter = table[3],
        };
        var relation = new Aggregate(
            table.Scan,
            [Ir.Named("k", table[0])],
            [],
            [Ir.Named("d", distinct), Ir.Named("f", filtered), Ir.Named("o", ordered)],
            GroupingId: null
        );
        var expected = table
            .Rows.GroupBy(static r => r[0])
            .Select(static g =>
                new[]
                {
                    g.Key,
                    g.Where(static r => r[2] is not null).Select(static r => (long?)r[2]).Distinct().Sum(),
                    Sum(g.Where(static r => r[3] is true)),
                    string.Join(
                        ",",
                        g.Where(static r => r[3] is true && r[2] is not null)
                            .OrderByDescending(static r => (string?)r[1], StringComparer.Ordinal)
                            .ThenBy(static r => (long?)r[2])
                            .Select(static r => r[2])
                    ),
                }
            );
        Runs.SameRows(expected, Runs.Rows(relation, table));
    }

    [Fact]
    public void GivesARowForEachGroupOfEachGroupingSet()
    {
        var table = Table();
        var sum = Ir.Aggregate(TestAggregates.Sum, DataType.BigInt, table[2]);
        var id = Ir.Column("id", DataType.BigInt);
        var relation = new Aggregate(
            table.Scan,
            [Ir.Named("k", table[0]), Ir.Named("s", table[1])],
            [new GroupingSet([0, 1]), new GroupingSet([0]), new GroupingSet([]), new GroupingSet([0])],
            [Ir.Named("x", sum)],
            id
        );
        var byKey = table.Rows.GroupBy(static r => r[0]).Select(static g => new[] { g.Key, null, Sum(g), 1L }).ToList();
        IEnumerable<object?[]> expected =
        [
            .. table.Rows.GroupBy(static r => (r[0], r[1])).Select(static g => new[] { g.Key.Item1, g.Key.Item2, Sum(g), 0L }),
            .. byKey,
            [null, null, Sum(table.Rows), 3L],
            .. byKey,
        ];
        Runs.SameRows(expected, Runs.Rows(relation, table));
    }

    [Fact]
    public void WithoutKeysThereIsARowForNoInput()
    {
        var table = Table(0);
        var sum = Ir.Aggregate(TestAggregates.Sum, DataType.BigInt, table[2]);
        Runs.SameRows(
            [
                [null],
            ],
            Runs.Rows(new Aggregate(table.Scan, [], [], [Ir.Named("x", sum)], null), table)
        );
        Runs.SameRows(
            [
                [null],
            ],
            Runs.Rows(new Aggregate(table.Scan, [], [new GroupingSet([])], [Ir.Named("x", sum)], null), table)
        );
        Runs.SameRows([], Runs.Rows(new Aggregate(table.Scan, [Ir.Named("k", table[0])], [], [Ir.Named("x", sum)], null), table));
        EquatableArray<GroupingSet> rollup = [new GroupingSet([0]), new GroupingSet([])];
        Runs.SameRows([], Runs.Rows(new Aggregate(table.Scan, [Ir.Named("k", table[0])], rollup, [Ir.Named("x", sum)], null), table));
    }

    [Fact]
    public void ManyGroupsComeInTheOrderOfTheirFirstRow()
    {
        var table = new TestTable(
            "t",
            [("k", DataType.Int), ("v", DataType.BigInt)],
            Enumerable.Range(0, 30_000).Select(static i => new object?[] { i * 31 % 10_007, (long)i }),
            batchRows: 1000
        );
        var sum = Ir.Aggregate(TestAggregates.Sum, DataType.BigInt, table[1]);
        var relation = new Aggregate(table.Scan, [Ir.Named("k", table[0])], [], [Ir.Named("x", sum)], null);
        var expected = table.Rows.GroupBy(static r => r[0]).Select(static g => new[] { g.Key, g.Sum(static r => (long?)r[1]) });
        Runs.SameOrder(expected, Runs.Rows(relation, table));
    }

    private static object? Sum(IEnumerable<object?[]> rows)
    {
        var values = rows.Select(static r => (long?)r[2]).Where(static v => v is not null).ToList();
        return values.Count == 0 ? null : values.Sum();
    }
}
