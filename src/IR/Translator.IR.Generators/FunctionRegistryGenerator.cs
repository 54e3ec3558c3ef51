using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.IR.Generators.Emit;
using Translator.IR.Generators.Models;

namespace Translator.IR.Generators;

/// <summary>Collects the fields marked with <c>[Function]</c> into the registry of built-in functions.</summary>
[Generator]
public sealed class FunctionRegistryGenerator : IIncrementalGenerator
{
    /// <summary>The name by which tests follow the step that reads marked fields.</summary>
    public const string FieldsStep = "FunctionFields";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var fields = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                "Translator.IR.Functions.FunctionAttribute",
                static (node, _) => node is VariableDeclaratorSyntax,
                FunctionFieldReader.Read
            )
            .WithTrackingName(FieldsStep)
            .Collect()
            .Select(static (f, _) => new EquatableArray<FunctionField>([.. f]));
        var owned = context.CompilationProvider.Select(
            static (c, _) => c.Assembly.GetTypeByMetadataName("Translator.IR.Functions.BuiltInFunctions") is not null
        );
        context.RegisterSourceOutput(
            fields.Combine(owned),
            static (output, pair) =>
            {
                if (pair.Right)
                {
                    Emit(output, pair.Left);
                }
            }
        );
    }

    private static void Emit(SourceProductionContext output, EquatableArray<FunctionField> fields)
    {
        foreach (var field in fields.Where(static f => f.Flaw is not null))
        {
            output.ReportDiagnostic(
                Diagnostic.Create(GeneratorDiagnostics.UnusableFunction, field.Place.ToLocation(), field.Name, field.Flaw)
            );
        }
        foreach (var same in fields.Where(static f => f.Id is not null).GroupBy(static f => f.Id, StringComparer.Ordinal))
        {
            foreach (var repeated in same.Skip(1))
            {
                output.ReportDiagnostic(
                    Diagnostic.Create(
                        GeneratorDiagnostics.RepeatedFunction,
                        repeated.Place.ToLocation(),
                        same.Key,
                        $"{same.First().Family.Replace("global::", "")}.{same.First().Name}"
                    )
                );
            }
        }
        var code = CodeWriter.ForFile();
        code.Line("namespace Translator.IR.Functions;");
        code.Line();
        code.Open("internal static partial class BuiltInFunctions");
        code.Line("private static partial global::Translator.IR.Functions.FunctionRow[] Collect() =>");
        code.Line("[");
        var ordered = fields
            .Where(static f => f.Flaw is null)
            .OrderBy(static f => f.Family, StringComparer.Ordinal)
            .ThenBy(static f => f.Place.Path, StringComparer.Ordinal)
            .ThenBy(static f => f.Place.Span.Start);
        foreach (var field in ordered)
        {
            code.Line($"    {field.Family}.{field.Name},");
        }
        code.Line("];");
        code.Close();
        output.AddSource("BuiltInFunctions.g.cs", code.ToString());
    }
}
