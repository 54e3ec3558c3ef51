using System.Globalization;
using Translator.IR.Expressions;
using Translator.IR.Functions;
using Translator.IR.Functions.Families;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Batch.Tests.Fixture;

namespace Translator.Runtime.Batch.Tests.Operators;

/// <summary>Window functions against looking at the whole partition for each row.</summary>
public sealed class WindowTests
{
    private static readonly string[] Bounds = ["start", "-3", "-1", "0", "+2", "+4", "end"];

    private static TestTable Table(int rows = 120)
    {
        var random = new Random(23);
        return new TestTable(
            "t",
            [("p", DataType.Int), ("o", DataType.BigInt), ("v", DataType.BigInt), ("id", DataType.Int)],
            Enumerable
                .Range(0, rows)
                .Select(i =>
                    new object?[]
                    {
                        random.Next(5) == 0 ? null : random.Next(3),
                        random.Next(6) == 0 ? null : (long)random.Next(12),
                        random.Next(5) == 0 ? null : (long)random.Next(100),
                        i,
                    }
                )
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Ranks(bool descending)
    {
        var table = Table();
        var calls = new[]
        {
            (WindowFunctions.RowNumber, (DataType)DataType.Int),
            (WindowFunctions.Rank, DataType.Int),
            (WindowFunctions.DenseRank, DataType.Int),
            (WindowFunctions.PercentRank, DataType.Double),
            (WindowFunctions.CumulativeDistribution, DataType.Double),
        };
        var window = Over(
            table,
            descending,
            [
                .. calls.Select(static c => Ir.Window(c.Item1, c.Item2, WindowFrame.WholePartition)),
                Ir.Window(WindowFunctions.Ntile, DataType.Int, WindowFrame.WholePartition, Literal.Int(4)),
            ]
        );
        var expected = Partitions(table, descending)
            .SelectMany(rows =>
                rows.Select(
                    (row, i) =>
                    {
                        var before = rows.Count(r => Order(r, row, descending) < 0);
                        var peers = rows.Count(r => Order(r, row, descending) == 0);
                        var dense = rows.Where(r => Order(r, row, descending) < 0).Select(static r => r[1]).Distinct().Count();
                        return (object?[])
                            [
                                .. row,
                                i + 1,
                                before + 1,
                                dense + 1,
                                rows.Count == 1 ? 0.0 : (double)before / (rows.Count - 1),
                                (double)(before + peers) / rows.Count,
                                Bucket(i, rows.Count, 4),
                            ];
                    }
                )
            );
        Runs.SameRows(expected, Runs.Rows(window, table));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void LagAndLead(bool ignoreNulls)
    {
        var table = Table();
        WindowCall Call(FunctionRow function, int offset) =>
            Ir.Window(function, DataType.BigInt, WindowFrame.WholePartition, table[2], Literal.Int(offset), Literal.BigInt(-7)) with
            {
                IgnoreNulls = ignoreNulls,
            };
        var window = Over(
            table,
            descending: false,
            [Call(WindowFunctions.Lag, 1), Call(WindowFunctions.Lead, 2), Call(WindowFunctions.Lag, -1), Call(WindowFunctions.Lead, 0)]
        );
        var expected = Partitions(table, descending: false)
            .SelectMany(rows =>
                rows.Select((row, i) => (object?[])[.. row, At(rows, i, -1), At(rows, i, 2), At(rows, i, 1), At(rows, i, 0)])
            );
        Runs.SameRows(expected, Runs.Rows(window, table));

        object? At(List<object?[]> rows, int row, int offset)
        {
            if (offset == 0)
            {
                return rows[row][2];
            }

            var step = Math.Sign(offset);
            var left = Math.Abs(offset);
            for (var i = row + step; i >= 0 && i < rows.Count; i += step)
            {
                if ((!ignoreNulls || rows[i][2] is not null) && --left == 0)
                {
                    return rows[i][2];
                }
            }

            return -7L;
        }
    }

    public static TheoryData<FrameUnit, string, string, bool> Frames()
    {
        var frames = new TheoryData<FrameUnit, string, string, bool>();
        foreach (var unit in Enum.GetValues<FrameUnit>())
        {
            foreach (var (start, end) in Bounds.SelectMany((s, i) => Bounds.Skip(i).Select(e => (s, e))))
            {
                if (start != "end" && end != "start")
                {
                    frames.Add(unit, start, end, false);
                    frames.Add(unit, start, end, true);
                }
            }
        }

        frames.Add(FrameUnit.Rows, "+2", "-1", false);
        return frames;
    }

    [Theory]
    [MemberData(nameof(Frames))]
    public void AggregatesAndPositionsOverFrames(FrameUnit unit, string start, string end, bool descending)
    {
        var table = Table();
        var frame = new WindowFrame(unit, Bound(start), Bound(end));
        var sum = Ir.Window(TestAggregates.Sum, DataType.BigInt, frame, table[2]);
        var window = Over(
            table,
            descending,
            [
                sum,
                Ir.Window(TestAggregates.Max, DataType.BigInt, frame, table[2]),
                Ir.Window(TestAggregates.List, DataType.String, frame, table[2]),
                sum with
                {
                    Distinct = true,
                },
                sum with
                {
                    Filter = Ir.Boolean("lt", table[2], Literal.BigInt(50)),
                },
                Ir.Window(WindowFunctions.FirstValue, DataType.BigInt, frame, table[2]),
                Ir.Window(WindowFunctions.LastValue, DataType.BigInt, frame, table[2]) with
                {
                    IgnoreNulls = true,
                },
                Ir.Window(WindowFunctions.NthValue, DataType.BigInt, frame, table[2], Literal.Int(2)),
            ]
        );
        var expected = Partitions(table, descending)
            .SelectMany(rows => rows.Select((row, i) => (object?[])[.. row, .. Results(Frame(rows, i, unit, start, end, descending))]));
        Runs.SameRows(expected, Runs.Rows(window, table));
    }

    [Fact]
    public void LongFramesSlide()
    {
        var table = new TestTable(
            "t",
            [("p", DataType.Int), ("o", DataType.BigInt), ("v", DataType.BigInt), ("id", DataType.Int)],
            Enumerable.Range(0, 700).Select(static i => new object?[] { i / 500, (long)i, (long)(i * 37 % 101), i })
        );
        var wide = new WindowFrame(FrameUnit.Rows, Bound("-100"), Bound("+60"));
        var running = new WindowFrame(FrameUnit.Rows, Bound("start"), Bound("0"));
        var rest = new WindowFrame(FrameUnit.Rows, Bound("0"), Bound("end"));
        var window = Over(
            table,
            descending: false,
            [
                Ir.Window(TestAggregates.Sum, DataType.BigInt, wide, table[2]),
                Ir.Window(TestAggregates.Max, DataType.BigInt, wide, table[2]),
                Ir.Window(TestAggregates.Max, DataType.BigInt, running, table[2]),
                Ir.Window(TestAggregates.Max, DataType.BigInt, rest, table[2]),
                Ir.Window(TestAggregates.List, DataType.String, rest, table[2]),
            ]
        );
        var expected = Partitions(table, descending: false)
            .SelectMany(rows =>
                rows.Select(
                    (row, i) =>
                    {
                        var near = rows.Skip(Math.Max(0, i - 100)).Take(Math.Min(i, 100) + 61).Select(static r => (long?)r[2]).ToList();
                        var before = rows.Take(i + 1).Max(static r => (long?)r[2]);
                        var after = rows.Skip(i).Select(static r => (long?)r[2]).ToList();
                        return (object?[])[.. row, near.Sum(), near.Max(), before, after.Max(), string.Join(",", after)];
                    }
                )
            );
        Runs.SameRows(expected, Runs.Rows(window, table));
    }

    [Fact]
    public void RangeFramesCountOnTheCalendar()
    {
        var day = new DateOnly(2024, 3, 31).DayNumber - new DateOnly(1970, 1, 1).DayNumber;
        var table = new TestTable(
            "t",
            [("d", DataType.Date)],
            new[] { day, day - 31, day - 32, day - 33 }.Select(static d => new object?[] { d })
        );
        var month = new Literal(new IR.Values.IntegerValue(1), YearMonthIntervalType.Full);
        var frame = new WindowFrame(
            FrameUnit.Range,
            new FrameBound(FrameBoundKind.Preceding, month),
            new FrameBound(FrameBoundKind.CurrentRow)
        );
        var count = Ir.Window(TestAggregates.List, DataType.String, frame, Literal.BigInt(1));
        var window = new Window(table.Scan, [], [Ir.Ascending(table[0])], [Ir.Named("c", count)]);
        Runs.SameRows(
            [
                [day, "1,1"],
                [day - 31, "1,1,1"],
                [day - 32, "1,1"],
                [day - 33, "1"],
            ],
            Runs.Rows(window, table)
        );
    }

    [Fact]
    public void ABoundOutsideTheKeysTypeIsAnError()
    {
        var table = new TestTable(
            "t",
            [("o", DataType.BigInt)],
            [
                [long.MaxValue],
            ]
        );
        var frame = new WindowFrame(FrameUnit.Range, new FrameBound(FrameBoundKind.CurrentRow), Bound("+2"));
        var sum = Ir.Window(TestAggregates.Sum, DataType.BigInt, frame, table[0]);
        var window = new Window(table.Scan, [], [Ir.Ascending(table[0])], [Ir.Named("c", sum)]);
        Assert.Equal("ARITHMETIC_OVERFLOW", Runs.Failure(window, table).Condition);
    }

    [Fact]
    public void BadConstantsAreErrors()
    {
        var table = Table(3);
        var ntile = Ir.Window(WindowFunctions.Ntile, DataType.Int, WindowFrame.WholePartition, Literal.Int(0));
        Assert.Equal("TR6208", Runs.Failure(Over(table, descending: false, [ntile]), table).Code);
        var nth = Ir.Window(WindowFunctions.NthValue, DataType.BigInt, WindowFrame.WholePartition, table[2], Literal.Int(0));
        Assert.Equal("TR6208", Runs.Failure(Over(table, descending: false, [nth]), table).Code);
    }

    private static Window Over(TestTable table, bool descending, WindowCall[] calls) =>
        new(
            table.Scan,
            [table[0]],
            [descending ? Ir.Descending(table[1]) : Ir.Ascending(table[1])],
            [.. calls.Select(static (c, i) => Ir.Named($"w{i}", c))]
        );

    /// <summary>Partitions in their order; rows with equal keys by all their columns, NULLs first.</summary>
    private static IEnumerable<List<object?[]>> Partitions(TestTable table, bool descending) =>
        table
            .Rows.GroupBy(static r => r[0])
            .Select(g =>
                g.Order(Comparer<object?[]>.Create((a, b) => Order(a, b, descending)))
                    .ThenBy(static r => (long?)r[1])
                    .ThenBy(static r => (long?)r[2])
                    .ThenBy(static r => (int?)r[3])
                    .ToList()
            );

    private static int Order(object?[] a, object?[] b, bool descending) =>
        Comparer<long?>.Default.Compare((long?)a[1], (long?)b[1]) * (descending ? -1 : 1);

    private static FrameBound Bound(string text) =>
        text switch
        {
            "start" => new FrameBound(FrameBoundKind.UnboundedPreceding),
            "end" => new FrameBound(FrameBoundKind.UnboundedFollowing),
            "0" => new FrameBound(FrameBoundKind.CurrentRow),
            ['-', .. var offset] => new FrameBound(FrameBoundKind.Preceding, Offset(offset)),
            ['+', .. var offset] => new FrameBound(FrameBoundKind.Following, Offset(offset)),
            _ => throw new ArgumentOutOfRangeException(nameof(text)),
        };

    private static Literal Offset(string text) => Literal.BigInt(long.Parse(text, CultureInfo.InvariantCulture));

    private static IEnumerable<object?[]> Frame(List<object?[]> rows, int row, FrameUnit unit, string start, string end, bool descending) =>
        rows.Where((_, i) => Place(rows, row, i, unit, start, descending) >= 0 && Place(rows, row, i, unit, end, descending) <= 0);

    /// <summary>Whether another row lies before (-1), at (0) or behind (1) a bound of a row's frame.</summary>
    private static int Place(List<object?[]> rows, int row, int other, FrameUnit unit, string bound, bool descending)
    {
        if (bound is "start" or "end")
        {
            return bound == "start" ? 1 : -1;
        }

        var offset = long.Parse(bound, CultureInfo.InvariantCulture);
        switch (unit)
        {
            case FrameUnit.Rows:
                return other.CompareTo((int)(row + offset));
            case FrameUnit.Groups:
                return Peer(rows, other).CompareTo((int)(Peer(rows, row) + offset));
            default:
                if (offset == 0 || rows[row][1] is not long key || rows[other][1] is not long otherKey)
                {
                    return Order(rows[other], rows[row], descending);
                }

                return descending ? (key - offset).CompareTo(otherKey) : otherKey.CompareTo(key + offset);
        }
    }

    private static int Peer(List<object?[]> rows, int row) => rows.Take(row + 1).Select(static r => r[1]).Distinct().Count();

    private static object?[] Results(IEnumerable<object?[]> frame)
    {
        var rows = frame.Select(static r => (long?)r[2]).ToList();
        var values = rows.OfType<long>().ToList();
        return
        [
            values.Count == 0 ? null : values.Sum(),
            values.Count == 0 ? null : values.Max(),
            string.Join(",", values),
            values.Count == 0 ? null : values.Distinct().Sum(),
            values.Exists(static v => v < 50) ? values.Where(static v => v < 50).Sum() : null,
            rows.Count == 0 ? null : rows[0],
            values.Count == 0 ? null : values[^1],
            rows.Count < 2 ? null : rows[1],
        ];
    }

    private static int Bucket(int row, int rows, int buckets)
    {
        var taken = 0;
        for (var bucket = 1; ; bucket++)
        {
            taken += (rows / buckets) + (bucket <= rows % buckets ? 1 : 0);
            if (row < taken)
            {
                return bucket;
            }
        }
    }
}
