using CsCheck;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Tests.Columns;

/// <summary>Gather, slice, concat, constants and builders against rows as text.</summary>
public sealed class ColumnTests
{
    [Fact]
    public void GathersRows() =>
        Gen.Select(AnyColumns.Any, Gen.Int[-1, 1000].Array[0, 100])
            .Sample(
                (column, numbers) =>
                {
                    var positions = numbers.Select(n => n < 0 || column.Length == 0 ? -1 : n % column.Length).ToArray();
                    var rows = Rows(column);
                    Assert.Equal(positions.Select(p => p < 0 ? "null" : rows[p]), Rows(column.Gather(positions)));
                },
                iter: 500,
                seed: AnyColumns.Seed
            );

    [Fact]
    public void SlicesAndJoinsBack() =>
        Gen.Select(AnyColumns.Any, Gen.Int[0, 1000], Gen.Int[0, 1000])
            .Sample(
                (column, a, b) =>
                {
                    var first = a % (column.Length + 1);
                    var second = first + b % (column.Length - first + 1);
                    Column[] parts =
                    [
                        column.Slice(0, first),
                        column.Slice(first, second - first),
                        column.Slice(second, column.Length - second),
                    ];
                    Assert.Equal(Rows(column), parts.SelectMany(Rows));
                    Assert.Equal(Rows(column), Rows(Column.Concat(column.Type, parts)));
                    Assert.Equal(Rows(column), Rows(column.Flatten()));
                    Assert.Equal(column.NullCount, Rows(column).Count(static r => r is "null"));
                },
                iter: 500,
                seed: AnyColumns.Seed
            );

    [Fact]
    public void SelectionsRefineAndComplement() =>
        Gen.Select(Gen.Bool.Array[0, 200], Gen.Bool.Array[200])
            .Sample(
                (first, second) =>
                {
                    var outer = Selection.WhereTrue(Flags(first));
                    var inner = Selection.WhereTrue(Flags(second[..outer.Count]));
                    var expected = Enumerable.Range(0, first.Length).Where(i => first[i]).Where((_, k) => second[k]);
                    Assert.Equal(expected, outer.Refine(inner).Positions.ToArray());
                    Assert.Equal(
                        Enumerable.Range(0, first.Length).Where(i => !first[i]),
                        outer.Complement(first.Length).Positions.ToArray()
                    );
                },
                iter: 300,
                seed: AnyColumns.Seed
            );

    [Fact]
    public void BatchesGatherOnlyWhatIsRead()
    {
        var column = AnyColumns.Create(AnyColumns.Types[3], [.. Enumerable.Range(0, 10)], constant: false);
        var batch = new Batch([column, column], 10).Select(new Selection([1, 3, 5, 7], 4)).Select(new Selection([0, 2], 2));
        Assert.Equal(2, batch.RowCount);
        Assert.Equal(["1", "5"], Rows(batch.Column(1)));
        Assert.Same(batch.Column(1), batch.Column(1));
        Assert.Equal(["5"], Rows(batch.Slice(1, 1).Column(0)));
    }

    internal static List<string> Rows(Column column) => [.. Enumerable.Range(0, column.Length).Select(i => CellText.Format(column, i))];

    private static FixedColumn<bool> Flags(bool[] values) => new(IR.Types.DataType.Boolean, values, values.Length);
}
