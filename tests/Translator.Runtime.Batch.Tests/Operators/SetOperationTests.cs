using Translator.IR.Relations;
using Translator.IR.Types;
using Translator.Runtime.Batch.Tests.Fixture;

namespace Translator.Runtime.Batch.Tests.Operators;

public sealed class SetOperationTests
{
    [Theory]
    [InlineData(SetOperationKind.Union, true)]
    [InlineData(SetOperationKind.Union, false)]
    [InlineData(SetOperationKind.Intersect, true)]
    [InlineData(SetOperationKind.Intersect, false)]
    [InlineData(SetOperationKind.Except, true)]
    [InlineData(SetOperationKind.Except, false)]
    public void CountsEqualRows(SetOperationKind kind, bool all)
    {
        TestTable[] tables = [Table("a", 1, 60), Table("b", 2, 40), Table("c", 3, 10)];
        var operation = new SetOperation(
            kind,
            all,
            [.. tables.Select(static t => t.Scan)],
            [Ir.Column("x", DataType.Int), Ir.Column("y", DataType.String)]
        );
        Runs.SameRows(Expected(kind, all, tables), Runs.Rows(operation, tables));
    }

    [Fact]
    public void DistinctKeepsOneOfEqualRows()
    {
        var table = Table("a", 4, 200);
        Runs.SameOrder(table.Rows.DistinctBy(Runs.Text), Runs.Rows(new Distinct(table.Scan), table));
    }

    [Fact]
    public void DistinctTakesZerosAndNaNsAsOne()
    {
        var table = new TestTable(
            "a",
            [("d", DataType.Double)],
            [
                [-0.0],
                [0.0],
                [double.NaN],
                [-double.NaN],
                [null],
                [null],
            ]
        );
        Runs.SameRows(
            [
                [0.0],
                [double.NaN],
                [null],
            ],
            Runs.Rows(new Distinct(table.Scan), table)
        );
    }

    private static IEnumerable<object?[]> Expected(SetOperationKind kind, bool all, TestTable[] tables)
    {
        var counts = tables.Select(static t => t.Rows.CountBy(Runs.Text).ToDictionary()).ToArray();
        foreach (var row in tables.SelectMany(static t => t.Rows).DistinctBy(Runs.Text))
        {
            var times = counts.Select(c => c.GetValueOrDefault(Runs.Text(row))).ToArray();
            var count = kind switch
            {
                SetOperationKind.Union => times.Sum(),
                SetOperationKind.Intersect => times.Min(),
                SetOperationKind.Except when all => Math.Max(0, times[0] - times[1] - times[2]),
                SetOperationKind.Except => times[1] + times[2] > 0 ? 0 : times[0],
                _ => throw new ArgumentOutOfRangeException(nameof(kind)),
            };
            for (var i = 0; i < (all ? count : Math.Min(1, count)); i++)
            {
                yield return row;
            }
        }
    }

    private static TestTable Table(string name, int seed, int rows)
    {
        var random = new Random(seed);
        return new TestTable(
            name,
            [("x", DataType.Int), ("y", DataType.String)],
            Enumerable
                .Range(0, rows)
                .Select(_ =>
                    new object?[] { random.Next(3) == 0 ? null : random.Next(3), random.Next(3) == 0 ? null : $"{random.Next(3)}" }
                )
        );
    }
}
