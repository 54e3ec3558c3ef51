using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Expressions;
using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Batch.Tests.Fixture;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Batch.Tests.Operators;

/// <summary>Filters, projections, generated rows, recursion, shared queries, writes, and what ends a run.</summary>
public sealed class QueryTests
{
    private static TestTable Numbers(int count) =>
        new(
            "n",
            [("a", DataType.Int), ("b", DataType.String)],
            Enumerable.Range(0, count).Select(static i => new object?[] { i, $"t{i}" })
        );

    [Fact]
    public void FiltersAndProjects()
    {
        var table = Numbers(50);
        var filter = new Filter(table.Scan, Ir.Boolean("lt", Literal.Int(40), table[0]));
        var project = new Project(
            filter,
            [Ir.Named("less", Ir.Boolean("lt", table[0], Literal.Int(45))), new Assignment(table.Scan.Columns[1], table[1])]
        );
        Runs.SameOrder(table.Rows.Skip(41).Select(static r => new[] { (int?)r[0] < 45, r[1] }), Runs.Rows(project, table));
    }

    [Fact]
    public void ProjectsOnlyPassedColumns()
    {
        var table = Numbers(20);
        var filter = new Filter(table.Scan, Ir.Boolean("lt", table[0], Literal.Int(3)));
        var project = new Project(filter, [Ir.Named("x", table[1]), Ir.Named("y", table[1])]);
        Runs.SameOrder(
            [
                ["t0", "t0"],
                ["t1", "t1"],
                ["t2", "t2"],
            ],
            Runs.Rows(project, table)
        );
    }

    [Fact]
    public void ValuesAndRowsWithoutColumns()
    {
        var values = new Values(
            [Ir.Column("x", DataType.Int), Ir.Column("y", DataType.String)],
            [new ValuesRow([Literal.Int(1), Literal.Null(DataType.String)]), new ValuesRow([Literal.Int(2), Literal.Text("b")])]
        );
        Runs.SameOrder(
            [
                [1, null],
                [2, "b"],
            ],
            Runs.Rows(values)
        );
        var one = new Project(Values.SingleRow, [Ir.Named("c", Literal.Text("only"))]);
        Runs.SameOrder(
            [
                ["only"],
            ],
            Runs.Rows(one)
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void GeneratesRows(bool outer)
    {
        var table = new TestTable(
            "t",
            [("n", DataType.Int)],
            [
                [0],
                [2],
                [null],
                [1],
            ]
        );
        var generate = new Generate(table.Scan, TestTableFunctions.Numbers, [table[0]], outer, [Ir.Column("i", DataType.Int)]);
        object?[][] made =
        [
            [2, 1],
            [2, 2],
            [1, 1],
        ];
        Runs.SameRows(outer ? [.. made, [0, null], [null, null]] : made, Runs.Rows(generate, table));
    }

    [Theory]
    [InlineData(true, 10)]
    [InlineData(false, 6)]
    public void RecursionGoesOnUntilARoundIsEmpty(bool all, int expected)
    {
        // A graph with two ways from 0 to 3: the second one is found again unless rows are kept once.
        var edges = new TestTable(
            "e",
            [("f", DataType.Int), ("t", DataType.Int)],
            [
                [0, 1],
                [0, 2],
                [1, 3],
                [2, 3],
                [3, 4],
                [4, 5],
            ]
        );
        var reference = new CteReference(1, "r", [Ir.Column("n", DataType.Int)]);
        var join = new Join(
            reference,
            edges.Scan,
            JoinKind.Inner,
            Ir.Boolean("eq", new ColumnReference(reference.Columns[0]), edges[0]),
            Lateral: false,
            Mark: null
        );
        var anchor = new Values([Ir.Column("n", DataType.Int)], [new ValuesRow([Literal.Int(0)])]);
        var step = new Project(join, [Ir.Named("n", edges[1])]);
        var union = new RecursiveUnion(1, anchor, step, all, 100, [Ir.Column("n", DataType.Int)]);
        Assert.Equal(all ? 9 : expected, Runs.Rows(union, edges).Count);
    }

    [Fact]
    public void RecursionWithoutEndIsAnError()
    {
        var reference = new CteReference(1, "r", [Ir.Column("n", DataType.Int)]);
        var anchor = new Values([Ir.Column("n", DataType.Int)], [new ValuesRow([Literal.Int(0)])]);
        var step = new Project(reference, [Ir.Named("n", new ColumnReference(reference.Columns[0]))]);
        var union = new RecursiveUnion(1, anchor, step, All: true, MaxRounds: 10, [Ir.Column("n", DataType.Int)]);
        Assert.Equal("RECURSION_LEVEL_LIMIT_EXCEEDED", Runs.Failure(union).Condition);
    }

    [Fact]
    public void SharedQueriesAreReadSeveralTimes()
    {
        var table = Numbers(30);
        var first = new CteReference(1, "c", [Ir.Column("a", DataType.Int), Ir.Column("b", DataType.String)]);
        var second = new CteReference(1, "c", [Ir.Column("a", DataType.Int), Ir.Column("b", DataType.String)]);
        var join = new Join(
            first,
            second,
            JoinKind.Inner,
            Ir.Boolean("eq", new ColumnReference(first.Columns[0]), new ColumnReference(second.Columns[0])),
            Lateral: false,
            Mark: null
        );
        var with = new With([new CteDefinition(1, "c", new Filter(table.Scan, Ir.Boolean("lt", table[0], Literal.Int(4))))], join);
        Runs.SameRows(table.Rows.Take(4).Select(static r => (object?[])[.. r, .. r]), Runs.Rows(with, table));
    }

    [Fact]
    public void WritesAllOrNothing()
    {
        var source = Numbers(30);
        var target = new TestTable(
            "target",
            [("a", DataType.Int), ("b", DataType.String)],
            [
                [100, "old"],
            ]
        );
        var sink = new Sink(source.Scan, target.Scan.Table, SinkMode.Append, [], []);
        Assert.Empty(Runs.Rows(sink, source, target));
        Assert.Equal(31, target.Data.Batches.Sum(static b => b.RowCount));

        var missing = source.Scan with { Columns = [source.Scan.Columns[0] with { Name = "nowhere" }] };
        Assert.Equal("TR6205", Runs.Failure(new Sink(missing, target.Scan.Table, SinkMode.Overwrite, [], []), source, target).Code);
        Assert.Equal(31, target.Data.Batches.Sum(static b => b.RowCount));
        Runs.Rows(sink with { Mode = SinkMode.Overwrite }, source, target);
        Assert.Equal(30, target.Data.Batches.Sum(static b => b.RowCount));
    }

    [Fact]
    public void DynamicOverwriteReplacesOnlyPartitionsThatGetRows()
    {
        var source = new TestTable(
            "s",
            [("v", DataType.Int), ("p", DataType.String)],
            [
                [9, "x"],
            ]
        );
        var target = new TestTable(
            "target",
            [("v", DataType.Int), ("p", DataType.String)],
            [
                [1, "x"],
                [2, "y"],
            ]
        );
        var sink = new Sink(source.Scan, target.Scan.Table, SinkMode.OverwriteDynamicPartitions, ["p"], []);
        Runs.Rows(sink, source, target);
        Runs.SameRows(
            [
                [9, "x"],
                [2, "y"],
            ],
            Runs.Rows(target.Scan, target)
        );
        var nothing = new Limit(source.Scan, 0, 0);
        Runs.Rows(new Sink(nothing, target.Scan.Table, SinkMode.Overwrite, ["p"], [Literal.Text("y")]), source, target);
        Runs.SameRows(
            [
                [9, "x"],
            ],
            Runs.Rows(target.Scan, target)
        );
    }

    [Fact]
    public void AnUnknownTableIsADiagnostic() => Assert.Equal("TR6203", Runs.Failure(Numbers(1).Scan).Code);

    [Fact]
    public void TheBudgetEndsARunThatGrowsTooMuch()
    {
        var table = Numbers(20_000);
        var budget = new MemoryBudget(50_000);
        var run = Runs.Start(new Sort(table.Scan, [Ir.Ascending(table[1])]), budget, table);
        Assert.Empty(run.ToList());
        Assert.Equal("TR6006", run.Failure?.Code);
        Assert.Equal(0, budget.Used);
    }

    [Fact]
    public void ACancelledRunThrows()
    {
        var table = Numbers(100);
        using var source = new CancellationTokenSource();
        var run = new BatchRunner().Run(
            new Backends.Batch.BatchPlanner().Plan(table.Scan),
            new TestTables(table),
            Kernels.SessionOptions.Default,
            MemoryBudget.Unlimited,
            source.Token
        );
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in run)
            {
                source.Cancel();
            }
        });
    }
}
