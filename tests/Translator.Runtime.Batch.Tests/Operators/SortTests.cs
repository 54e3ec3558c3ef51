using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Batch.Tests.Fixture;

namespace Translator.Runtime.Batch.Tests.Operators;

public sealed class SortTests
{
    private static readonly Comparer<object?> NullsLow = Comparer<object?>.Create(Compare);

    [Theory]
    [InlineData(false, true)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public void OrdersByKeysThenByInputOrder(bool descending, bool nullsFirst)
    {
        var table = Random(500, seed: 5);
        var sort = new Sort(table.Scan, [new SortKey(table[0], descending, nullsFirst), Ir.Descending(table[1], nullsFirst: true)]);
        var expected = table
            .Rows.Select(static (row, index) => (Row: row, Index: index))
            .Order(
                Comparer<(object?[] Row, int Index)>.Create(
                    (a, b) =>
                        FirstNotZero(
                            Key(a.Row[0], b.Row[0], descending, nullsFirst),
                            Key(a.Row[1], b.Row[1], descending: true, nullsFirst: true),
                            a.Index.CompareTo(b.Index)
                        )
                )
            )
            .Select(static r => r.Row);
        Runs.SameOrder(expected, Runs.Rows(sort, table));
    }

    [Fact]
    public void OrdersTextByBytesAndNaNLast()
    {
        var table = new TestTable(
            "t",
            [("d", DataType.Double), ("s", DataType.String)],
            [
                [double.NaN, "a"],
                [1.0, "longer than eight bytes b"],
                [1.0, "longer than eight bytes a"],
                [double.PositiveInfinity, ""],
                [-0.0, "é"],
                [0.0, "z"],
                [double.NegativeInfinity, "Z"],
                [null, "x"],
            ]
        );
        var rows = Runs.Rows(new Sort(table.Scan, [Ir.Ascending(table[0]), Ir.Ascending(table[1])]), table);
        Assert.Equal(
            ["x", "Z", "z", "é", "longer than eight bytes a", "longer than eight bytes b", "", "a"],
            rows.Select(static r => r[1])
        );
    }

    [Fact]
    public void OrdersDecimalsBeyondSixtyFourBits()
    {
        Int128[] values =
        [
            Int128.MaxValue / 4,
            long.MaxValue,
            -5,
            Int128.MinValue / 4,
            (Int128)long.MaxValue + 1,
            0,
            (Int128)long.MinValue - 1,
        ];
        var table = new TestTable("t", [("d", new DecimalType(38, 0))], values.Select(static v => new object?[] { v }));
        var rows = Runs.Rows(new Sort(table.Scan, [Ir.Ascending(table[0])]), table);
        Assert.Equal(values.Order().Cast<object?>(), rows.Select(static r => r[0]));
    }

    [Fact]
    public void OrdersArrays()
    {
        var table = new TestTable(
            "t",
            [("a", new ArrayType(DataType.Int))],
            [
                [new object?[] { 1, 2 }],
                [new object?[] { 1 }],
                [null],
                [new object?[] { 1, null }],
                [Array.Empty<object?>()],
            ]
        );
        var rows = Runs.Rows(new Sort(table.Scan, [Ir.Descending(table[0])]), table);
        Assert.Equal(["[1,2]", "[1,null]", "[1]", "[]", null], rows.Select(static r => r[0]));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 0)]
    [InlineData(10, 5)]
    [InlineData(1000, 490)]
    [InlineData(long.MaxValue, 3)]
    public void TopBreaksTiesByTheWholeRow(long count, long offset)
    {
        var table = Random(500, seed: 9);
        var top = new TopN(table.Scan, [Ir.Ascending(table[0])], count, offset);
        var expected = table
            .Rows.OrderBy(static r => r[0], NullsLow)
            .ThenBy(static r => r[1], NullsLow)
            .Skip((int)offset)
            .Take((int)Math.Min(count, int.MaxValue));
        Runs.SameOrder(expected, Runs.Rows(top, table));
    }

    /// <summary>Enough rows for a boundary behind which rows are passed over: it must let through ties, NULLs and text that starts alike.</summary>
    [Theory]
    [InlineData(0, false, true)]
    [InlineData(0, false, false)]
    [InlineData(0, true, true)]
    [InlineData(0, true, false)]
    [InlineData(1, false, false)]
    [InlineData(1, true, true)]
    public void TopOfManyRowsIsTheStartOfTheirOrder(int key, bool descending, bool nullsFirst)
    {
        var random = new Random(11);
        var table = new TestTable(
            "t",
            [("n", DataType.Int), ("s", DataType.String)],
            [
                .. Enumerable
                    .Range(0, 150_000)
                    .Select(_ =>
                        new object?[]
                        {
                            random.Next(1000) == 0 ? null : random.Next(20_000),
                            random.Next(5000) == 0 ? null : FormattableString.Invariant($"the same start {random.Next(50_000)}"),
                        }
                    ),
            ]
        );
        var top = new TopN(table.Scan, [new SortKey(table[key], descending, nullsFirst)], 300, 7);
        var expected = table
            .Rows.OrderBy(r => r[key], Comparer<object?>.Create((a, b) => Key(a, b, descending, nullsFirst)))
            .ThenBy(static r => r[0], NullsLow)
            .ThenBy(static r => r[1], NullsLow)
            .Skip(7)
            .Take(300);
        Runs.SameOrder(expected, Runs.Rows(top, table));
    }

    [Fact]
    public void TopPrunesWhatItCannotNeed()
    {
        var table = new TestTable(
            "t",
            [("a", DataType.Int)],
            Enumerable.Range(0, 200_000).Select(static i => new object?[] { i * 7919 % 200_003 }),
            batchRows: 4096
        );
        var rows = Runs.Rows(new TopN(table.Scan, [Ir.Descending(table[0])], 3, 1), table);
        Runs.SameOrder(table.Rows.OrderByDescending(static r => (int?)r[0]).Skip(1).Take(3), rows);
    }

    [Theory]
    [InlineData(null, 3L)]
    [InlineData(5L, 0L)]
    [InlineData(5L, 6L)]
    [InlineData(0L, 0L)]
    [InlineData(1000L, 499L)]
    public void LimitKeepsTheInputOrder(long? count, long offset)
    {
        var table = Random(500, seed: 2);
        var expected = table.Rows.Skip((int)offset).Take((int)(count ?? int.MaxValue));
        Runs.SameOrder(expected, Runs.Rows(new Limit(table.Scan, count, offset), table));
    }

    private static TestTable Random(int rows, int seed)
    {
        var random = new Random(seed);
        return new TestTable(
            "t",
            [("a", DataType.Int), ("b", DataType.String)],
            Enumerable
                .Range(0, rows)
                .Select(_ =>
                    new object?[]
                    {
                        random.Next(6) == 0 ? null : random.Next(-20, 20),
                        random.Next(6) == 0 ? null : $"text {random.Next(30)}",
                    }
                )
        );
    }

    private static int Key(object? a, object? b, bool descending, bool nullsFirst) =>
        a is null || b is null
            ? (a is null ? 1 : 0) * (nullsFirst ? -1 : 1) - (b is null ? 1 : 0) * (nullsFirst ? -1 : 1)
            : Compare(a, b) * (descending ? -1 : 1);

    private static int Compare(object? a, object? b) =>
        (a, b) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (string x, string y) => string.CompareOrdinal(x, y),
            _ => Comparer<object>.Default.Compare(a, b),
        };

    private static int FirstNotZero(params ReadOnlySpan<int> orders)
    {
        foreach (var order in orders)
        {
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
