using Translator.IR.Types;
using Translator.Runtime.Columns;

namespace Translator.Runtime.Tests.Columns;

/// <summary>Taking rows back from a builder.</summary>
public class ColumnBuilderTests
{
    [Fact]
    public void Rows_taken_back_leave_neither_values_nor_nulls()
    {
        var builder = new FixedColumnBuilder<int>(DataType.Int);
        builder.Append(1);
        builder.AppendNull();
        builder.Truncate(1);
        builder.Append(2);
        var column = (FixedColumn<int>)builder.Build();
        Assert.Equal(2, column.Length);
        Assert.False(column.IsNull(1));
        Assert.Equal(2, column[1]);
    }

    [Fact]
    public void Elements_of_a_row_that_is_not_closed_go_with_it()
    {
        var builder = new ArrayColumnBuilder(new ArrayType(DataType.String));
        var elements = (BytesColumnBuilder)builder.Elements;
        elements.Append("kept");
        builder.EndArray();
        elements.Append("gone");
        builder.Truncate(1);
        builder.AppendNull();
        elements.Append("after");
        builder.EndArray();
        var column = (ArrayColumn)builder.Build();
        Assert.Equal([1, 0, 1], [column.Count(0), column.Count(1), column.Count(2)]);
        Assert.Equal("after", ((BytesColumn)column.Elements).GetString(column.Start(2)));
    }
}
