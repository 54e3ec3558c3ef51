using Translator.Frontends.Profiles;

namespace Translator.Frontends.Tests.Syntax;

public class PrecedenceTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "(1 Add (2 Multiply 3))")]
    [InlineData("1 - 2 - 3", "((1 Subtract 2) Subtract 3)")]
    [InlineData("a || b + c", "((a Concat b) Add c)")]
    [InlineData("1 << 2 + 3", "(1 ShiftLeft (2 Add 3))")]
    [InlineData("1 >>> 2 & 3", "((1 ShiftRightUnsigned 2) BitwiseAnd 3)")]
    [InlineData("1 | 2 ^ 3 & 4", "(1 BitwiseOr (2 BitwiseXor (3 BitwiseAnd 4)))")]
    [InlineData("a = b | c", "(a Equal (b BitwiseOr c))")]
    [InlineData("a < b = c", "((a Less b) Equal c)")]
    [InlineData("x DIV 2 % 3", "((x IntegerDivide 2) Modulo 3)")]
    [InlineData("- a * b", "((Minus a) Multiply b)")]
    [InlineData("~ a + b", "((BitwiseNot a) Add b)")]
    [InlineData("- - 1", "(Minus -1)")]
    [InlineData("1 - -1", "(1 Subtract -1)")]
    [InlineData("a OR b AND c OR d", "(a Or (b And c) Or d)")]
    [InlineData("NOT a = b AND c", "((Not (a Equal b)) And c)")]
    [InlineData("!a", "(Not a)")]
    [InlineData("NOT a IS NULL", "(Not (a Is Null))")]
    [InlineData("a = b IS NOT NULL", "((a Equal b) Is Not Null)")]
    [InlineData("a BETWEEN 1 AND 2 AND b", "((a Between 1 2) And b)")]
    [InlineData("a NOT BETWEEN b + 1 AND c", "(a Not Between (b Add 1) c)")]
    [InlineData("a NOT IN (1, 2)", "(a Not In 1, 2)")]
    [InlineData("a || 'x' LIKE '%y'", "((a Concat 'x') Like '%y')")]
    [InlineData("a NOT RLIKE 'x' OR b", "((a Not RLike 'x') Or b)")]
    [InlineData("a <=> b != c", "((a NullSafeEqual b) NotEqual c)")]
    [InlineData("-1::string", "(-1 as STRING)")]
    [InlineData("-a::int", "(Minus (a as INT))")]
    [InlineData("a.b[0].c", "a.b[0].c")]
    [InlineData("f(x)[1] + 1", "(f(x)[1] Add 1)")]
    [InlineData("(a, b) = (1, 2)", "(row(a, b) Equal row(1, 2))")]
    [InlineData("(a + b) * c", "((a Add b) Multiply c)")]
    [InlineData("transform(a, x -> x + 1)", "transform(a, (x -> (x Add 1)))")]
    [InlineData("aggregate(a, 0, (s, x) -> s + x)", "aggregate(a, 0, (s,x -> (s Add x)))")]
    public void OperatorsBindAsSparkBindsThem(string text, string shape) => Assert.Equal(shape, Infix.Of(Parsing.Expression(text)));

    [Theory]
    [InlineData("a = b IN (c)", "(a Equal (b In c))")]
    [InlineData("a <> b NOT LIKE 'c'", "(a NotEqual (b Not Like 'c'))")]
    [InlineData("(a = b) IN (c)", "((a Equal b) In c)")]
    [InlineData("a + b IN (c)", "((a Add b) In c)")]
    [InlineData("a = b IS NULL", "((a Equal b) Is Null)")]
    public void InHivePredicatesBindTighterThanEqualities(string text, string shape) =>
        Assert.Equal(shape, Infix.Of(Parsing.Expression(text, SourceProfile.Hive)));

    [Fact]
    public void MinusBelongsToTheNumberOnlyNextToIt()
    {
        Assert.Equal("(Minus a)", Infix.Of(Parsing.Expression("-a")));
        Assert.Equal("-9223372036854775808", Infix.Of(Parsing.Expression("-9223372036854775808")));
    }
}
