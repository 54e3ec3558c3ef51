using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Tests.Kernels;

/// <summary>Operators on values that Spark 4.3 was asked for.</summary>
public sealed class OperatorTests
{
    [Theory]
    [InlineData("add", "int", "2147483646", "int", "1", "int", "2147483647")]
    [InlineData("add", "int", "2147483647", "int", "1", "int", "!ARITHMETIC_OVERFLOW")]
    [InlineData("add", "bigint", "9223372036854775807", "bigint", "1", "bigint", "!ARITHMETIC_OVERFLOW")]
    [InlineData("add.wrapping", "int", "2147483647", "int", "1", "int", "-2147483648")]
    [InlineData("add.wrapping", "tinyint", "127", "tinyint", "1", "tinyint", "-128")]
    [InlineData("try_add", "int", "2147483647", "int", "1", "int", "null")]
    [InlineData("try_subtract", "tinyint", "-128", "tinyint", "1", "tinyint", "null")]
    [InlineData("try_multiply", "bigint", "9223372036854775807", "bigint", "2", "bigint", "null")]
    [InlineData("multiply.wrapping", "bigint", "9223372036854775807", "bigint", "2", "bigint", "-2")]
    [InlineData("multiply", "bigint", "-9223372036854775808", "bigint", "-1", "bigint", "!ARITHMETIC_OVERFLOW")]
    [InlineData("multiply", "int", "65536", "int", "65536", "int", "!ARITHMETIC_OVERFLOW")]
    [InlineData("divide", "double", "1.0", "double", "0.0", "double", "!DIVIDE_BY_ZERO")]
    [InlineData("divide", "double", "NaN", "double", "0.0", "double", "!DIVIDE_BY_ZERO")]
    [InlineData("divide.wrapping", "double", "1.0", "double", "0.0", "double", "null")]
    [InlineData("try_divide", "double", "1.0", "double", "0.0", "double", "null")]
    [InlineData("divide", "decimal(10,2)", "1.00", "decimal(5,1)", "3.0", "decimal(17,8)", "0.33333333")]
    [InlineData("divide", "decimal(38,0)", "1", "decimal(38,0)", "3", "decimal(38,6)", "0.333333")]
    [InlineData(
        "multiply",
        "decimal(38,18)",
        "1.000000000000000000",
        "decimal(38,18)",
        "1.000000000000000000",
        "decimal(38,6)",
        "1.000000"
    )]
    [InlineData(
        "add",
        "decimal(38,0)",
        "99999999999999999999999999999999999999",
        "decimal(38,0)",
        "1",
        "decimal(38,0)",
        "!NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION"
    )]
    [InlineData("add.wrapping", "decimal(38,0)", "99999999999999999999999999999999999999", "decimal(38,0)", "1", "decimal(38,0)", "null")]
    [InlineData("div", "bigint", "-7", "bigint", "2", "bigint", "-3")]
    [InlineData("div", "bigint", "7", "bigint", "-2", "bigint", "-3")]
    [InlineData("div", "bigint", "-9223372036854775808", "bigint", "-1", "bigint", "!ARITHMETIC_OVERFLOW")]
    [InlineData("div.wrapping", "bigint", "-9223372036854775808", "bigint", "-1", "bigint", "-9223372036854775808")]
    [InlineData("div.wrapping", "bigint", "1", "bigint", "0", "bigint", "null")]
    [InlineData("div", "decimal(2,1)", "5.5", "decimal(1,0)", "2", "bigint", "2")]
    [InlineData("mod", "int", "-7", "int", "3", "int", "-1")]
    [InlineData("mod", "int", "5", "int", "0", "int", "!REMAINDER_BY_ZERO")]
    [InlineData("try_mod", "int", "1", "int", "0", "int", "null")]
    [InlineData("mod", "decimal(2,1)", "1.5", "decimal(1,1)", "0.4", "decimal(1,1)", "0.3")]
    [InlineData("mod", "decimal(2,1)", "-7.5", "decimal(1,0)", "2", "decimal(2,1)", "-1.5")]
    [InlineData("mod", "double", "7.5", "double", "-2.0", "double", "1.5")]
    [InlineData("mod", "double", "Infinity", "double", "2.0", "double", "NaN")]
    [InlineData(
        "interval_divide",
        "interval year to month",
        "INTERVAL '2-0' YEAR TO MONTH",
        "int",
        "3",
        "interval year to month",
        "INTERVAL '0-8' YEAR TO MONTH"
    )]
    [InlineData(
        "interval_divide",
        "interval day to second",
        "INTERVAL '1 00:00:00' DAY TO SECOND",
        "int",
        "7",
        "interval day to second",
        "INTERVAL '0 03:25:42.857143' DAY TO SECOND"
    )]
    [InlineData("interval_divide", "interval day", "INTERVAL '1' DAY", "int", "0", "interval day to second", "!INTERVAL_DIVIDED_BY_ZERO")]
    [InlineData("try_divide", "interval day", "INTERVAL '1' DAY", "int", "0", "interval day to second", "null")]
    [InlineData(
        "interval_multiply",
        "interval month",
        "INTERVAL '1' MONTH",
        "decimal(2,1)",
        "1.5",
        "interval year to month",
        "INTERVAL '0-2' YEAR TO MONTH"
    )]
    [InlineData(
        "interval_multiply",
        "interval day",
        "INTERVAL '1' DAY",
        "decimal(4,4)",
        "0.3333",
        "interval day to second",
        "INTERVAL '0 07:59:57.12' DAY TO SECOND"
    )]
    [InlineData("interval_div", "interval month", "INTERVAL '5' MONTH", "interval month", "INTERVAL '2' MONTH", "bigint", "2")]
    [InlineData("eq", "double", "NaN", "double", "NaN", "boolean", "true")]
    [InlineData("gt", "double", "NaN", "double", "Infinity", "boolean", "true")]
    [InlineData("eq", "double", "-0.0", "double", "0.0", "boolean", "true")]
    [InlineData("lt", "double", "-0.0", "double", "0.0", "boolean", "false")]
    [InlineData("gt", "binary", "0xff", "binary", "0x01", "boolean", "true")]
    [InlineData("lt", "string", "a", "string", "b", "boolean", "true")]
    [InlineData("gt", "boolean", "true", "boolean", "false", "boolean", "true")]
    public void GivesWhatSparkGives(string id, string typeA, string a, string typeB, string b, string resultType, string expected)
    {
        foreach (var (constantA, constantB) in new[] { (false, false), (true, false), (false, true), (true, true) })
        {
            Assert.Equal(expected, Run(id, Operand(typeA, a, constantA), Operand(typeB, b, constantB), resultType));
        }
        var kernel = Kernel(id, typeA, typeB, resultType);
        if (id is not "eq_null_safe")
        {
            var nulls = Column.Nulls(TypeNames.Parse(typeA), 3);
            Assert.True(kernel.Evaluate([nulls, Operand(typeB, b, false)], 3, new EvaluationContext()).IsNull(2));
        }
    }

    [Fact]
    public void ComparesNestedValuesWithNullsInside()
    {
        var type = new ArrayType(DataType.Int);
        var builder = new ArrayColumnBuilder(type);
        foreach (var cells in new int?[][] { [1, null], [1, 2], [1, 2, 3], [] })
        {
            foreach (var cell in cells)
            {
                CellText.Append(builder.Elements, cell?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            builder.EndArray();
        }
        var arrays = builder.Build();
        Assert.Equal("true", Cell("eq", arrays, 0, 0));
        Assert.Equal("true", Cell("lt", arrays, 0, 1));
        Assert.Equal("true", Cell("lt", arrays, 1, 2));
        Assert.Equal("true", Cell("lt", arrays, 3, 0));
        Assert.Equal("true", Cell("eq_null_safe", arrays, 2, 2));
    }

    [Fact]
    public void StructsHoldTheirValues()
    {
        var type = new StructType([new StructField("a", DataType.Int), new StructField("b", DataType.String)]);
        var kernel = KernelRegistry.BuiltIn.Scalar(new KernelRequest("struct", [DataType.Int, DataType.String], type));
        var numbers = AnyColumns.Create(DataType.Int, [1, -1, 3], constant: false);
        var text = BytesColumn.Constant(DataType.String, "x", 3);
        var mixed = kernel.Evaluate([numbers, text], 3, new EvaluationContext());
        Assert.Equal(["[1,x]", "[null,x]", "[3,x]"], Columns.ColumnTests.Rows(mixed));
        Assert.Equal(["[3,x]", "null"], Columns.ColumnTests.Rows(mixed.Gather([2, -1])));
        var constant = kernel.Evaluate([numbers.Repeat(0, 3), text], 3, new EvaluationContext());
        Assert.True(constant.IsConstant);
        Assert.Equal(["[1,x]", "[1,x]", "[1,x]"], Columns.ColumnTests.Rows(constant.Flatten()));
        Assert.Equal(["x", "x", "x"], Columns.ColumnTests.Rows(((StructColumn)constant).Field(1)));
    }

    [Fact]
    public void InIsThreeValued()
    {
        var needles = AnyColumns.Create(DataType.Int, [1, 2, -1], constant: false);
        var one = FixedColumn<int>.Constant(DataType.Int, 1, 1);
        var nothing = Column.Nulls(DataType.Int, 1);
        Assert.Equal(["true", "false", "null"], In(needles, [one, one]));
        Assert.Equal(["true", "null", "null"], In(needles, [one, nothing]));
    }

    [Fact]
    public void LogicIsThreeValued()
    {
        string[] values = ["true", "false", "null"];
        foreach (var a in values)
        {
            foreach (var b in values)
            {
                var and =
                    a is "false" || b is "false" ? "false"
                    : a is "null" || b is "null" ? "null"
                    : "true";
                var or =
                    a is "true" || b is "true" ? "true"
                    : a is "null" || b is "null" ? "null"
                    : "false";
                var (left, right) = (Operand("boolean", a, false), Operand("boolean", b, false));
                Assert.Equal(and, Run("and", left, right, "boolean"));
                Assert.Equal(or, Run("or", left, right, "boolean"));
                var same = string.Equals(a, b, StringComparison.Ordinal) ? "true" : "false";
                Assert.Equal(same, Run("eq_null_safe", left, right, "boolean"));
            }
        }
    }

    private static List<string> In(Column needles, Column[] items)
    {
        var request = new KernelRequest("in", [DataType.Int, DataType.Int, DataType.Int], DataType.Boolean) { Literals = [null, .. items] };
        var constants = items.Select(i => i.AsConstant(needles.Length)).ToArray();
        var literal = KernelRegistry.BuiltIn.Scalar(request).Evaluate([needles, .. constants], needles.Length, new EvaluationContext());
        var computed = KernelRegistry
            .BuiltIn.Scalar(request with { Literals = [] })
            .Evaluate([needles, .. constants.Select(static c => c.Flatten())], needles.Length, new EvaluationContext());
        var rows = Columns.ColumnTests.Rows(literal);
        Assert.Equal(rows, Columns.ColumnTests.Rows(computed));
        return rows;
    }

    private static string Cell(string id, Column column, int a, int b) =>
        CellText.Format(
            Kernel(id, column.Type.Name, column.Type.Name, "boolean")
                .Evaluate([column.Slice(a, 1), column.Slice(b, 1)], 1, new EvaluationContext()),
            0
        );

    private static ScalarKernel Kernel(string id, string a, string b, string result) =>
        KernelRegistry.BuiltIn.Scalar(new KernelRequest(id, [TypeNames.Parse(a), TypeNames.Parse(b)], TypeNames.Parse(result)));

    private static Column Operand(string type, string text, bool constant)
    {
        var builder = ColumnBuilder.Create(TypeNames.Parse(type));
        for (var i = 0; i < 3; i++)
        {
            CellText.Append(builder, text is "null" ? null : text);
        }
        var column = builder.Build();
        return constant ? column.Repeat(0, 3) : column;
    }

    private static string Run(string id, Column a, Column b, string resultType)
    {
        try
        {
            var result = Kernel(id, a.Type.Name, b.Type.Name, resultType).Evaluate([a, b], 3, new EvaluationContext());
            Assert.Equal(CellText.Format(result, 0), CellText.Format(result, 2));
            return CellText.Format(result, 1);
        }
        catch (DataException mistake)
        {
            return "!" + mistake.Diagnostic.Condition;
        }
    }
}
