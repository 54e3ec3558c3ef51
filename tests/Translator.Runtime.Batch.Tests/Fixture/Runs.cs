using Translator.Backends.Batch;
using Translator.IR.Diagnostics;
using Translator.IR.Relations;
using Translator.Runtime.Kernels;
using Translator.Runtime.Memory;

namespace Translator.Runtime.Batch.Tests.Fixture;

/// <summary>Runs relations and compares rows.</summary>
internal static class Runs
{
    private static readonly KernelRegistry Kernels = KernelRegistry.Create(TestAggregates.Register, TestTableFunctions.Register);

    public static List<object?[]> Rows(Relation relation, params TestTable[] tables)
    {
        var budget = new MemoryBudget(1L << 30);
        var run = Start(relation, budget, tables);
        var rows = Collect(run);
        Assert.Null(run.Failure);
        Assert.Equal(0, budget.Used);
        return rows;
    }

    public static Diagnostic Failure(Relation relation, params TestTable[] tables)
    {
        var budget = new MemoryBudget(1L << 30);
        var run = Start(relation, budget, tables);
        Collect(run);
        Assert.Equal(0, budget.Used);
        return run.Failure ?? throw new InvalidOperationException("the run did not fail");
    }

    public static BatchRun Start(Relation relation, MemoryBudget budget, params TestTable[] tables) =>
        new BatchRunner(Kernels).Run(new BatchPlanner().Plan(relation), new TestTables(tables), SessionOptions.Default, budget);

    public static void SameRows(IEnumerable<object?[]> expected, IEnumerable<object?[]> actual) =>
        Assert.Equal(Sorted(expected), Sorted(actual));

    public static void SameOrder(IEnumerable<object?[]> expected, IEnumerable<object?[]> actual) =>
        Assert.Equal(expected.Select(Text), actual.Select(Text));

    public static string Text(object?[] row) =>
        string.Join("|", row.Select(static c => c is null ? "NULL" : FormattableString.Invariant($"{c}")));

    private static List<object?[]> Collect(BatchRun run)
    {
        var rows = new List<object?[]>();
        foreach (var batch in run)
        {
            Assert.Equal(run.Output.Count, batch.ColumnCount);
            for (var i = 0; i < batch.ColumnCount; i++)
            {
                Assert.Equal(run.Output[i].Type, batch.Column(i).Type);
            }

            for (var row = 0; row < batch.RowCount; row++)
            {
                rows.Add([.. Enumerable.Range(0, batch.ColumnCount).Select(c => Cells.Get(batch.Column(c), row))]);
            }
        }

        return rows;
    }

    private static List<string> Sorted(IEnumerable<object?[]> rows) => [.. rows.Select(Text).Order(StringComparer.Ordinal)];
}
