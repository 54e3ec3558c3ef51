using Translator.IR.Diagnostics;
using Translator.IR.Types;
using Translator.Runtime.Columns;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Tests.Kernels;

/// <summary>LIKE and the translation of Java's regular expressions.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("Spark", "_park", true)]
    [InlineData("Spark", "S%k", true)]
    [InlineData("Spark", "S%r", false)]
    [InlineData("", "%", true)]
    [InlineData("", "_", false)]
    [InlineData("aXbXc", "a%X%c", true)]
    [InlineData("50%", @"50\%", true)]
    [InlineData("50x", @"50\%", false)]
    [InlineData("Grüße", "Gr__e", true)]
    [InlineData("a😀b", "a_b", true)]
    [InlineData("a\nb", "a%b", true)]
    public void Like(string text, string pattern, bool expected) =>
        Assert.Equal(expected, ((FixedColumn<bool>)Run("like", DataType.Boolean, text, pattern))[0]);

    [Theory]
    [InlineData(@"a\", "INVALID_FORMAT.ESC_AT_THE_END")]
    [InlineData(@"a\bc", "INVALID_FORMAT.ESC_IN_THE_MIDDLE")]
    public void LikeRefuses(string pattern, string condition)
    {
        var error = Assert.Throws<DataException>(() => Run("like", DataType.Boolean, "a", pattern));
        Assert.Equal(condition, error.Diagnostic.Condition);
    }

    [Theory]
    [InlineData(@"\d+", "a12", "12")]
    [InlineData(@"\d", "٣", null)]
    [InlineData(@"\w+", "é_a", "_a")]
    [InlineData(@"\p{Alpha}+", "1abc2", "abc")]
    [InlineData(@"[\p{Digit}x]+", "a1x2b", "1x2")]
    [InlineData(@"[^\d]+", "12ab3", "ab")]
    [InlineData(@"[a-z&&[^bc]]+", "bcade", "ade")]
    [InlineData(@"[a-c[x-z]]+", "1axby2", "axby")]
    [InlineData(@"a*+a", "aaa", null)]
    [InlineData(@"a++b", "aab", "aab")]
    [InlineData(@"\Qa.b\E+", "xa.bb", "a.bb")]
    [InlineData(@"(?<y>\d)(x)\k<y>", "1x1", "1x1")]
    [InlineData(@"^.$", "😀", "😀")]
    [InlineData(@"^[^a]$", "😀", "😀")]
    [InlineData(@"(?i)ABC", "xabc", "abc")]
    [InlineData(@"b$", "ab\r\n", "b")]
    [InlineData(@"\x{1F600}", "a😀", "😀")]
    [InlineData(@"[\[\]]+", "a[]b", "[]")]
    public void Search(string pattern, string text, string? expected)
    {
        var match = (BytesColumn)Run("regexp_substr", DataType.String, text, pattern);
        Assert.Equal(expected, match.IsNull(0) ? null : match.GetString(0));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("*a")]
    [InlineData("a{x}")]
    [InlineData("[a")]
    [InlineData(@"\y")]
    public void RefusedPatterns(string pattern)
    {
        var error = Assert.Throws<DataException>(() => Run("rlike", DataType.Boolean, "a", pattern));
        Assert.Equal("INVALID_PARAMETER_VALUE.PATTERN", error.Diagnostic.Condition);
    }

    [Theory]
    [InlineData("(a)(b)", "$2$1", "ab", "ba")]
    [InlineData("(a)", "$12", "a", "a2")]
    [InlineData("(?<k>a)", "<${k}>", "a", "<a>")]
    [InlineData("a", @"\$1", "a", "$1")]
    public void Replacements(string pattern, string replacement, string text, string expected)
    {
        var result = (BytesColumn)Run("regexp_replace", DataType.String, text, pattern, replacement);
        Assert.Equal(expected, result.GetString(0));
    }

    private static Column Run(string id, DataType result, params string[] texts)
    {
        var request = new KernelRequest(id, [.. texts.Select(static DataType (_) => DataType.String)], result);
        Column[] arguments = [.. texts.Select(static Column (t) => BytesColumn.Constant(DataType.String, t, 1))];
        return KernelRegistry.BuiltIn.Scalar(request).Evaluate(arguments, 1, new EvaluationContext());
    }
}
