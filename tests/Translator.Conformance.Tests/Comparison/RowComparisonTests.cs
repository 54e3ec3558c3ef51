using Translator.Conformance.Comparison;
using Translator.Conformance.Engine;
using Xunit;

namespace Translator.Conformance.Tests.Comparison;

public sealed class RowComparisonTests
{
    [Fact]
    public void Unordered_rows_are_compared_sorted_by_utf16()
    {
        var table = Table(["string"], ["b"], ["a"], ["B"], [null]);

        Assert.Equal(Verdict.Pass, RowComparison.Compare(table, "B\nNULL\na\nb", ordered: false).Verdict);
        Assert.Equal("the same rows in another order", RowComparison.Compare(table, "B\nNULL\na\nb", ordered: true).Reason);
        Assert.Equal(Verdict.Pass, RowComparison.Compare(table, "b\na\nB\nNULL", ordered: true).Verdict);
    }

    [Fact]
    public void Surrogates_sort_as_utf16_units()
    {
        var table = Table(["string"], ["\uFF5E"], ["\U0001F600"]);

        Assert.Equal(Verdict.Pass, RowComparison.Compare(table, "\U0001F600\n\uFF5E", ordered: false).Verdict);
    }

    [Fact]
    public void White_space_at_the_end_of_all_is_cut_on_both_sides()
    {
        Assert.Equal(Verdict.Pass, RowComparison.Compare(Table(["string"], ["a  "]), "a", ordered: false).Verdict);
        Assert.Equal(Verdict.Pass, RowComparison.Compare(Table(["string"], [""]), "", ordered: false).Verdict);
        Assert.Equal(Verdict.Pass, RowComparison.Compare(Table(["string"]), "", ordered: false).Verdict);
        Assert.Equal(Verdict.Wrong, RowComparison.Compare(Table(["string"], ["a "], ["b"]), "a\nb", ordered: true).Verdict);
    }

    [Fact]
    public void Expression_ids_are_masked()
    {
        Assert.Equal(Verdict.Pass, RowComparison.Compare(Table(["string"], ["a#12"]), "a#x", ordered: false).Verdict);
        Assert.Equal(Verdict.Pass, RowComparison.Compare(Table(["string"], ["a#12"]), "a#7", ordered: false).Verdict);
    }

    [Fact]
    public void Floating_cells_may_differ_in_the_last_digits()
    {
        var table = Table(["int", "double"], ["1", "0.1396345165178734"], ["2", "5.0"]);

        Assert.Equal(Verdict.PassApproximately, RowComparison.Compare(table, "1\t0.13963451651787342\n2\t5.0", ordered: true).Verdict);
        Assert.Equal(Verdict.Wrong, RowComparison.Compare(table, "1\t0.1396345165\n2\t5.0", ordered: true).Verdict);
    }

    [Fact]
    public void Only_floating_columns_are_given_that_tolerance()
    {
        Assert.Equal(
            Verdict.Wrong,
            RowComparison.Compare(Table(["string", "double"], ["0.30000000000000004", "1.0"]), "0.3\t1.0", ordered: false).Verdict
        );
    }

    [Fact]
    public void Close_rows_that_sort_apart_are_paired()
    {
        // The last digit decides the sorted order of these two on one side only.
        var table = Table(["double", "string"], ["0.30000000000000004", "b"], ["0.3", "c"]);

        Assert.Equal(Verdict.PassApproximately, RowComparison.Compare(table, "0.3\tb\n0.30000000000000004\tc", ordered: false).Verdict);
    }

    [Theory]
    [InlineData("[1.0,2.0000000000000004]", "[1.0,2.0]", true)]
    [InlineData("{\"a\":1.0E10}", "{\"a\":1.0000000000000002E10}", true)]
    [InlineData("NaN", "1.0", false)]
    [InlineData("[1,2]", "[1,3]", false)]
    [InlineData("1.0", "1", false)]
    [InlineData("-1.0", "1.0", false)]
    [InlineData("1.0,2.0", "1.0", false)]
    public void Numbers_inside_nested_text_are_compared_one_by_one(string left, string right, bool close) =>
        Assert.Equal(close, ApproximateText.AreClose(left, right));

    private static ResultTable Table(string[] types, params string?[][] rows) =>
        new([.. types.Select((type, i) => new TableColumn($"c{i}", type))], rows);
}
