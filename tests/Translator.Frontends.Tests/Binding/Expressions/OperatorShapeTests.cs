using Translator.Frontends.Profiles;
using Translator.IR.Expressions;
using Translator.IR.Values;

namespace Translator.Frontends.Tests.Binding.Expressions;

/// <summary>Which rows operators and special forms lead to.</summary>
public sealed class OperatorShapeTests
{
    [Theory]
    [InlineData("1 + 2", "add", "add.wrapping")]
    [InlineData("1 / 2", "divide", "divide.wrapping")]
    [InlineData("5 % 2", "mod", "mod.wrapping")]
    [InlineData("mod(5, 2)", "mod", "mod.wrapping")]
    [InlineData("5 DIV 2", "div", "div.wrapping")]
    [InlineData("-(5)", "negative", "negative.wrapping")]
    [InlineData("1 <> 2", "ne", "ne")]
    [InlineData("1 <=> 2", "eq_null_safe", "eq_null_safe")]
    [InlineData("1 BETWEEN 0 AND 2", "and", "and")]
    [InlineData("1 NOT IN (2, 3)", "not", "not")]
    [InlineData("'a' LIKE ANY ('b', 'c')", "or", "or")]
    [InlineData("'a' NOT LIKE ALL ('b', 'c')", "and", "and")]
    [InlineData("'a' RLIKE 'b'", "rlike", "rlike")]
    [InlineData("true IS NOT UNKNOWN", "is_not_null", "is_not_null")]
    [InlineData("1 << 2", "shift_left", "shift_left")]
    [InlineData("DATE '2024-01-01' - 1", "date_subtract_days", "date_subtract_days")]
    [InlineData("DATE '2024-01-01' + INTERVAL 1 MONTH", "date_add_year_month", "date_add_year_month")]
    [InlineData("INTERVAL 1 DAY + TIMESTAMP '2024-01-01 00:00:00'", "timestamp_add_day_time", "timestamp_add_day_time")]
    [InlineData("2 * INTERVAL 1 DAY", "interval_multiply", "interval_multiply")]
    [InlineData("nvl(NULL, 1)", "coalesce", "coalesce")]
    public void LeadsToARow(string expression, string ansi, string legacy)
    {
        Assert.Equal(ansi, Assert.IsType<Call>(Bound.Value(expression)).Function.Id);
        Assert.Equal(legacy, Assert.IsType<Call>(Bound.Value(expression, SourceProfile.SparkLegacy)).Function.Id);
    }

    [Fact]
    public void ChainsOfAndAreOneCall()
    {
        var call = Assert.IsType<Call>(Bound.Value("true AND false AND NULL AND true"));
        Assert.Equal(("and", 4), (call.Function.Id, call.Arguments.Count));
        Assert.All(call.Arguments, static a => Assert.Equal("boolean", a.Type.Name));
    }

    [Fact]
    public void IntegersWrittenBesideDecimalsKeepFewDigits()
    {
        var call = Assert.IsType<Call>(Bound.Value("100 * 1.5"));
        Assert.Equal(["decimal(3,0)", "decimal(2,1)"], call.Arguments.Select(static a => a.Type.Name));
    }

    [Fact]
    public void ADateMinusAnIntervalAddsTheTurnedInterval()
    {
        var call = Assert.IsType<Call>(Bound.Value("DATE '2024-03-31' - INTERVAL 1 MONTH"));
        Assert.Equal(new IntegerValue(-1), Assert.IsType<Literal>(call.Arguments[1]).Value);
    }

    [Fact]
    public void ArraysGiveNullOutsideAnsiMode()
    {
        Assert.Equal("get_array_item", Assert.IsType<Call>(Bound.Value("CAST(NULL AS ARRAY<INT>)[0]")).Function.Id);
        Assert.Equal(
            "get_array_item.or_null",
            Assert.IsType<Call>(Bound.Value("CAST(NULL AS ARRAY<INT>)[0]", SourceProfile.SparkLegacy)).Function.Id
        );
    }

    [Fact]
    public void StructsKeepTheirNames()
    {
        Assert.Equal("struct<col1:int,b:string,col3:int>", Bound.Value("struct(1, 'x' AS b, 1 + 1)").Type.Name);
        Assert.Equal("struct<a:int,b:string>", Bound.Value("named_struct('a', 1, 'b', 'x')").Type.Name);
        Assert.Equal(1, Assert.IsType<FieldAccess>(Bound.Value("named_struct('a', 1, 'b', 'x').B")).Ordinal);
    }

    [Fact]
    public void CaseWithAnOperandCompares()
    {
        var choice = Assert.IsType<Case>(Bound.Value("CASE 1 WHEN 2L THEN 'a' WHEN 3 THEN NULL END"));
        Assert.All(choice.Branches, static b => Assert.Equal("eq", Assert.IsType<Call>(b.Condition).Function.Id));
        Assert.Equal("string", choice.Type.Name);
        Assert.True(choice.Nullable);
    }
}
