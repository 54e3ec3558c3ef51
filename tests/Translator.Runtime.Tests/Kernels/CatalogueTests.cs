using Translator.IR.Functions;
using Translator.Runtime.Kernels;

namespace Translator.Runtime.Tests.Kernels;

/// <summary>Rows and kernels belong together.</summary>
public sealed class CatalogueTests
{
    /// <summary>Evaluated by the compiler itself, for some rows only.</summary>
    private static readonly HashSet<string> Compiled = ["coalesce", "if", "nvl", "ifnull"];

    [Theory]
    [InlineData("Access")]
    [InlineData("Arithmetic")]
    [InlineData("ArrayChanges")]
    [InlineData("Arrays")]
    [InlineData("Collecting")]
    [InlineData("Generators")]
    [InlineData("HigherOrder")]
    [InlineData("LogicAggregates")]
    [InlineData("Encodings")]
    [InlineData("Exponentials")]
    [InlineData("Formatting")]
    [InlineData("JsonAndUrls")]
    [InlineData("Maps")]
    [InlineData("Numbers")]
    [InlineData("RegularExpressions")]
    [InlineData("Session")]
    [InlineData("Trigonometry")]
    [InlineData("Quantiles")]
    [InlineData("Statistics")]
    [InlineData("Structs")]
    [InlineData("Bitwise")]
    [InlineData("Boolean")]
    [InlineData("Comparison")]
    [InlineData("DateTimeArithmetic")]
    [InlineData("IntervalArithmetic")]
    [InlineData("TryArithmetic")]
    [InlineData("WrappingArithmetic")]
    public void OperatorsHaveKernels(string family)
    {
        var type = typeof(FunctionRow).Assembly.GetType($"Translator.IR.Functions.Families.{family}");
        Assert.NotNull(type);
        var rows = type.GetFields().Select(static f => f.GetValue(null)).OfType<FunctionRow>().Where(static r => !r.EmitOnly).ToArray();
        Assert.NotEmpty(rows);
        Assert.Empty(rows.Where(static r => !KernelRegistry.BuiltIn.Contains(r.Id) && !Compiled.Contains(r.Id)).Select(static r => r.Id));
    }
}
