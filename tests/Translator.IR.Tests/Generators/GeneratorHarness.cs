using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Translator.IR.Tests.Generators;

/// <summary>Compiles small sources with the generators and analyzers of the IR.</summary>
internal static class GeneratorHarness
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "")
            .Split(Path.PathSeparator)
            .Where(static p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
            .Select(static p => MetadataReference.CreateFromFile(p)),
    ];

    public static MetadataReference IrReference { get; } = MetadataReference.CreateFromFile(typeof(ClosedAttribute).Assembly.Location);

    public static SyntaxTree Parse(string text, string path = "source.cs") => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    public static CSharpCompilation Compile(IEnumerable<string> sources, params ReadOnlySpan<MetadataReference> more) =>
        CSharpCompilation.Create(
            "Small",
            sources.Select((s, i) => Parse(s, $"source{i}.cs")),
            [.. Framework, .. more],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );

    public static GeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );

    public static GeneratorDriverRunResult Run(IIncrementalGenerator generator, Compilation compilation) =>
        Driver(generator).RunGenerators(compilation).GetRunResult();

    public static string Source(GeneratorDriverRunResult result, string file) =>
        result.GeneratedTrees.Single(t => string.Equals(Path.GetFileName(t.FilePath), file, StringComparison.Ordinal)).ToString();

    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, DiagnosticAnalyzer analyzer)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false
        );
        return await compilation.WithAnalyzers([analyzer], options).GetAllDiagnosticsAsync();
    }
}
