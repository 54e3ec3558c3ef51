using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.IR.Generators.Emit;
using Translator.IR.Generators.Models;

namespace Translator.IR.Generators;

/// <summary>Writes what every record marked with <c>[Node]</c> owes: its children, its rebuilding, its text and JSON forms.</summary>
[Generator]
public sealed class NodeGenerator : IIncrementalGenerator
{
    /// <summary>The name by which tests follow the step that reads marked records.</summary>
    public const string NodesStep = "Nodes";

    /// <summary>The name by which tests follow the step that collects all nodes.</summary>
    public const string AllNodesStep = "AllNodes";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var nodes = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                "Translator.IR.NodeAttribute",
                static (node, _) => node is RecordDeclarationSyntax,
                NodeReader.Read
            )
            .WithTrackingName(NodesStep);
        context.RegisterSourceOutput(nodes, static (output, node) => EmitNode(output, node));
        var all = nodes
            .Where(static n => n.Flaw is null)
            .Collect()
            .Select(static (n, _) => new EquatableArray<NodeModel>([.. n.OrderBy(static m => m.Keyword, StringComparer.Ordinal)]))
            .WithTrackingName(AllNodesStep);
        context.RegisterSourceOutput(all, static (output, nodes) => EmitParts(output, nodes));
    }

    private static void EmitNode(SourceProductionContext output, NodeModel node)
    {
        if (node.Flaw is not null)
        {
            output.ReportDiagnostic(Diagnostic.Create(GeneratorDiagnostics.UnusableNode, node.Place.ToLocation(), node.Name, node.Flaw));
            return;
        }
        var code = CodeWriter.ForFile();
        code.Line($"namespace {node.Namespace};");
        code.Line();
        code.Open($"partial record {node.Name}");
        ChildrenEmitter.EmitNode(code, node);
        TextEmitter.EmitWrite(code, node);
        JsonEmitter.EmitWrite(code, node);
        code.Close();
        output.AddSource($"{node.Name}.Node.g.cs", code.ToString());
    }

    private static void EmitParts(SourceProductionContext output, EquatableArray<NodeModel> nodes)
    {
        if (nodes.Count == 0)
        {
            return;
        }
        var parts = HelperRecords.Of(nodes);
        Add(
            output,
            "NodeParts.g.cs",
            code =>
            {
                code.Line("namespace Translator.IR;");
                code.Line();
                code.Open("internal static class NodeParts");
                ChildrenEmitter.EmitParts(code, parts);
                JsonEmitter.EmitWriteParts(code, parts);
                code.Close();
            }
        );
        Add(output, "NodeReaders.g.cs", code => TextEmitter.EmitReaders(code, nodes));
        Add(output, "JsonReaders.g.cs", code => JsonEmitter.EmitReaders(code, nodes, parts));
        Add(output, "IrJsonSchema.g.cs", code => SchemaEmitter.Emit(code, nodes, parts));
    }

    private static void Add(SourceProductionContext output, string file, Action<CodeWriter> emit)
    {
        var code = CodeWriter.ForFile();
        emit(code);
        output.AddSource(file, code.ToString());
    }
}
