using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Translator.IR.Generators;

/// <summary>
/// Lets a switch expression without a default arm build when it lists every case of a <c>[Closed]</c> hierarchy or every name of an enum. The
/// compiler, which does not see that the hierarchy is closed, goes on to report the ones that leave a case out.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClosedSwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor[] Descriptors =
    [
        new("TRS001", "CS8509", "The switch lists every case of a closed hierarchy"),
        new("TRS002", "CS8524", "The switch lists every name of the enum"),
        new("TRS003", "CS8846", "The switch lists every case of a closed hierarchy"),
        new("TRS004", "CS8847", "The switch lists every case of a closed hierarchy"),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [.. Descriptors];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            var tree = diagnostic.Location.SourceTree;
            var node = tree
                ?.GetRoot(context.CancellationToken)
                .FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                .FirstAncestorOrSelf<SwitchExpressionSyntax>();
            if (
                tree is not null
                && node is not null
                && context.GetSemanticModel(tree).GetOperation(node, context.CancellationToken) is ISwitchExpressionOperation operation
                && CaseCoverage.IsComplete(operation)
            )
            {
                var descriptor = Descriptors.First(d => string.Equals(d.SuppressedDiagnosticId, diagnostic.Id, StringComparison.Ordinal));
                context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
            }
        }
    }
}
