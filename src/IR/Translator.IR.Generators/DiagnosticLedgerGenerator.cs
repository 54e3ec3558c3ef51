using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.IR.Generators.Emit;
using Translator.IR.Generators.Models;

namespace Translator.IR.Generators;

/// <summary>Collects the descriptors in <c>Translator.IR.Diagnostics.Codes</c> into the ledger of diagnostics.</summary>
[Generator]
public sealed class DiagnosticLedgerGenerator : IIncrementalGenerator
{
    private const string CodesNamespace = "Translator.IR.Diagnostics.Codes";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var fields = context
            .SyntaxProvider.CreateSyntaxProvider(
                static (node, _) =>
                    node is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: IdentifierNameSyntax type } }
                    && type.Identifier.ValueText is "DiagnosticDescriptor",
                static (c, cancellation) => NameOf(c, cancellation)
            )
            .Where(static name => name is not null)
            .Collect()
            .Select(
                static (names, _) => new EquatableArray<string>([.. names.OfType<string>().OrderBy(static n => n, StringComparer.Ordinal)])
            );
        var owned = context.CompilationProvider.Select(
            static (c, _) => c.Assembly.GetTypeByMetadataName("Translator.IR.Diagnostics.DiagnosticLedger") is not null
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

    private static string? NameOf(GeneratorSyntaxContext context, CancellationToken cancellation) =>
        context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is IFieldSymbol { IsStatic: true } field
        && field.DeclaredAccessibility == Accessibility.Public
        && string.Equals(field.ContainingNamespace.ToDisplayString(), CodesNamespace, StringComparison.Ordinal)
            ? $"{field.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{field.Name}"
            : null;

    private static void Emit(SourceProductionContext output, EquatableArray<string> names)
    {
        var code = CodeWriter.ForFile();
        code.Line("namespace Translator.IR.Diagnostics;");
        code.Line();
        code.Open("public static partial class DiagnosticLedger");
        code.Line("private static partial global::Translator.IR.Diagnostics.DiagnosticDescriptor[] Collect() =>");
        code.Line("[");
        foreach (var name in names)
        {
            code.Line($"    {name},");
        }
        code.Line("];");
        code.Close();
        output.AddSource("DiagnosticLedger.g.cs", code.ToString());
    }
}
