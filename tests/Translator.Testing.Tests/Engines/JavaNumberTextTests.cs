using Translator.Testing.Engines;
using Xunit;

namespace Translator.Testing.Tests.Engines;

public sealed class JavaNumberTextTests
{
    [Theory]
    [InlineData(0.0, "0.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(1, "1.0")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.00099, "9.9E-4")]
    [InlineData(9999999, "9999999.0")]
    [InlineData(1e7, "1.0E7")]
    [InlineData(1.25e10, "1.25E10")]
    [InlineData(1e23, "1.0E23")]
    [InlineData(120, "120.0")]
    [InlineData(0.1, "0.1")]
    [InlineData(double.Epsilon, "4.9E-324")]
    [InlineData(double.MaxValue, "1.7976931348623157E308")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Doubles_are_laid_out_as_Java_does(double value, string text) => Assert.Equal(text, JavaNumberText.Of(value));

    [Theory]
    [InlineData(1.1f, "1.1")]
    [InlineData(3.4028235E38f, "3.4028235E38")]
    [InlineData(1.0E10f, "1.0E10")]
    public void Floats_keep_their_own_shortest_form(float value, string text) => Assert.Equal(text, JavaNumberText.Of(value));
}
