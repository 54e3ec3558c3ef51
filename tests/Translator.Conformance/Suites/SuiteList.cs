namespace Translator.Conformance.Suites;

/// <summary>Every suite, in the order of the report.</summary>
internal static class SuiteList
{
    public static IReadOnlyList<ISuite> All { get; } =
    [new SparkSuite(), new FunctionsSuite(), new FlinkSuite(), new HiveSuite(), new TranslateSuite()];
}
