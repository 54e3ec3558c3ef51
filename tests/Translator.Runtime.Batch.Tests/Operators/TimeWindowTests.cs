using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Batch.Tests.Fixture;

namespace Translator.Runtime.Batch.Tests.Operators;

public sealed class TimeWindowTests
{
    [Fact]
    public void Tumble() =>
        Check(
            TimeWindowKind.Tumble,
            10,
            10,
            3,
            [
                [-1L, -7L, 3L],
                [3L, 3L, 13L],
                [12L, 3L, 13L],
                [13L, 13L, 23L],
            ]
        );

    [Fact]
    public void HopGivesARowForEachWindow() =>
        Check(
            TimeWindowKind.Hop,
            10,
            4,
            0,
            [
                [-1L, -4L, 6L],
                [-1L, -8L, 2L],
                [3L, 0L, 10L],
                [3L, -4L, 6L],
                [12L, 12L, 22L],
                [12L, 8L, 18L],
                [12L, 4L, 14L],
                [13L, 12L, 22L],
                [13L, 8L, 18L],
                [13L, 4L, 14L],
            ]
        );

    [Fact]
    public void HopLeavesOutRowsBetweenWindows() =>
        Check(
            TimeWindowKind.Hop,
            2,
            10,
            2,
            [
                [3L, 2L, 4L],
                [12L, 12L, 14L],
                [13L, 12L, 14L],
            ]
        );

    [Fact]
    public void CumulateGrowsByASteps() =>
        Check(
            TimeWindowKind.Cumulate,
            12,
            4,
            0,
            [
                [-1L, -12L, 0L],
                [3L, 0L, 4L],
                [3L, 0L, 8L],
                [3L, 0L, 12L],
                [12L, 12L, 16L],
                [12L, 12L, 20L],
                [12L, 12L, 24L],
                [13L, 12L, 16L],
                [13L, 12L, 20L],
                [13L, 12L, 24L],
            ]
        );

    [Fact]
    public void SessionsMergeRowsUpToTheirEnd()
    {
        var table = new TestTable(
            "t",
            [("k", DataType.String), ("ts", DataType.Timestamp), ("gap", DayTimeIntervalType.Full)],
            [
                ["a", 20L, 5L],
                ["b", 6L, 5L],
                ["a", 5L, 5L],
                ["a", 0L, 5L],
                ["a", null, 5L],
                ["a", 26L, 5L],
                ["a", 11L, null],
                ["a", 1L, 30L],
            ],
            batchRows: 2
        );
        var (start, end) = (Ir.Column("s", DataType.Timestamp), Ir.Column("e", DataType.Timestamp));
        var fixedGap = new TimeWindow(table.Scan, TimeWindowKind.Session, table[1], [table[0]], 5, 5, 0, Gap: null, start, end);
        Runs.SameRows(
            [
                ["a", 0L, 5L, 0L, 10L],
                ["a", 1L, 30L, 0L, 10L],
                ["a", 5L, 5L, 0L, 10L],
                ["a", 11L, null, 11L, 16L],
                ["a", 20L, 5L, 20L, 25L],
                ["a", 26L, 5L, 26L, 31L],
                ["b", 6L, 5L, 6L, 11L],
            ],
            Runs.Rows(fixedGap, table)
        );
        Runs.SameRows(
            [
                ["a", 0L, 5L, 0L, 31L],
                ["a", 1L, 30L, 0L, 31L],
                ["a", 5L, 5L, 0L, 31L],
                ["a", 20L, 5L, 0L, 31L],
                ["a", 26L, 5L, 0L, 31L],
                ["b", 6L, 5L, 6L, 11L],
            ],
            Runs.Rows(fixedGap with { Gap = table[2] }, table)
        );
    }

    private static void Check(TimeWindowKind kind, long size, long slide, long offset, object?[][] expected)
    {
        var table = new TestTable(
            "t",
            [("ts", DataType.Timestamp)],
            [
                [3L],
                [null],
                [12L],
                [13L],
                [-1L],
            ]
        );
        var (start, end) = (Ir.Column("s", DataType.Timestamp), Ir.Column("e", DataType.Timestamp));
        var window = new TimeWindow(table.Scan, kind, table[0], [], size, slide, offset, Gap: null, start, end);
        Runs.SameRows(expected, Runs.Rows(window, table));
    }
}
