using Translator.Frontends.Profiles;
using Translator.Frontends.Syntax;

namespace Translator.Frontends.Tests.Syntax;

public class LiteralTests
{
    [Theory]
    [InlineData("1", NumberKind.Int, "1")]
    [InlineData("2147483648", NumberKind.BigInt, "2147483648")]
    [InlineData("-2147483648", NumberKind.Int, "-2147483648")]
    [InlineData("9223372036854775808", NumberKind.Decimal, "9223372036854775808")]
    [InlineData("1Y", NumberKind.TinyInt, "1")]
    [InlineData("1s", NumberKind.SmallInt, "1")]
    [InlineData("1L", NumberKind.BigInt, "1")]
    [InlineData("1.50", NumberKind.Decimal, "1.50")]
    [InlineData(".5", NumberKind.Decimal, ".5")]
    [InlineData("5.", NumberKind.Decimal, "5.")]
    [InlineData("1BD", NumberKind.Decimal, "1")]
    [InlineData("1e3", NumberKind.Double, "1e3")]
    [InlineData("1.5E-3", NumberKind.Double, "1.5E-3")]
    [InlineData("1D", NumberKind.Double, "1")]
    [InlineData("1.5f", NumberKind.Float, "1.5")]
    public void NumbersHaveTheKindOfTheirSpelling(string text, NumberKind kind, string digits)
    {
        var number = Parsing.Expression<NumberLiteralSyntax>(text);
        Assert.Equal((kind, digits), (number.Kind, number.Text));
        Assert.Equal(text.Length, number.Span.Length);
    }

    [Theory]
    [InlineData("'a'", "a")]
    [InlineData("\"a\"", "a")]
    [InlineData("'it''s'", "it's")]
    [InlineData("'a' 'b' \"c\"", "abc")]
    [InlineData(@"'\n\t\\\'\""'", "\n\t\\'\"")]
    [InlineData(@"'\u0041\101\U0001F600'", "AA\U0001F600")]
    [InlineData(@"'50\%\_'", @"50\%\_")]
    [InlineData(@"'\q\0'", "q\0")]
    [InlineData(@"r'a\n'", @"a\n")]
    [InlineData("R\"x'y\"", "x'y")]
    [InlineData("'a;b--c/*d'", "a;b--c/*d")]
    public void StringsLoseTheirEscapes(string text, string value) =>
        Assert.Equal(value, Parsing.Expression<StringLiteralSyntax>(text).Value);

    [Fact]
    public void HiveJoinsDoubledQuotes() =>
        Assert.Equal("its", Assert.IsType<StringLiteralSyntax>(Parsing.Expression("'it''s'", SourceProfile.Hive)).Value);

    [Fact]
    public void TypedLiteralsKeepTypeAndText()
    {
        var literal = Parsing.Expression<TypedLiteralSyntax>("timestamp_ntz '2024-01-01 00:00:00'");
        Assert.Equal(("TIMESTAMP_NTZ", "2024-01-01 00:00:00"), (literal.TypeName, literal.Value));
        Assert.Equal("1F", Parsing.Expression<BinaryLiteralSyntax>("X'1F'").Digits);
    }

    [Fact]
    public void IntervalsComeInFourForms()
    {
        var units = Parsing.Expression<IntervalLiteralSyntax>("INTERVAL 1 DAY -2 HOURS");
        Assert.Equal([("1", IntervalUnit.Day), ("-2", IntervalUnit.Hour)], units.Parts.Select(p => (p.Value, p.From)));
        var range = Parsing.Expression<IntervalLiteralSyntax>("INTERVAL -'1-2' YEAR TO MONTH");
        Assert.True(range.Negated);
        Assert.Equal(("1-2", IntervalUnit.Month), (range.Parts[0].Value, range.Parts[0].To!.Value));
        Assert.Equal("1 day 2 hours", Parsing.Expression<IntervalStringSyntax>("interval '1 day 2 hours'").Value);
        Assert.Equal("(n Add 1)", Infix.Of(Parsing.Expression<IntervalExpressionSyntax>("INTERVAL (n + 1) DAYS").Amount));
        Assert.Equal("interval", Parsing.Expression<ColumnSyntax>("interval").Name.Text);
    }

    [Theory]
    [InlineData("SELECT 128Y", "128Y", "tinyint")]
    [InlineData("SELECT -129Y", "-129Y", "tinyint")]
    [InlineData("SELECT 32768S", "32768S", "smallint")]
    [InlineData("SELECT 9223372036854775808L", "9223372036854775808L", "bigint")]
    [InlineData("SELECT 1E309", "1E309", "double")]
    public void NumbersBeyondTheirTypeAreReported(string text, string place, string type)
    {
        var mistake = Parsing.Mistake(text);
        Assert.Equal(("TR1005", "INVALID_NUMERIC_LITERAL_RANGE", place), (mistake.Code, mistake.Condition, Parsing.At(mistake)));
        Assert.Contains(type, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownTypedLiteralIsReported()
    {
        var mistake = Parsing.Mistake("SELECT money '1.50'");
        Assert.Equal(("TR1007", "UNSUPPORTED_TYPED_LITERAL", "money"), (mistake.Code, mistake.Condition, Parsing.At(mistake)));
    }
}
