using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A window: <c>OVER w</c> and <c>OVER (w)</c> have only <c>Base</c>. CLUSTER BY and DISTRIBUTE BY … SORT BY arrive as PARTITION BY and ORDER BY.</summary>
public sealed record WindowSyntax(
    Identifier? Base,
    EquatableArray<ExpressionSyntax> PartitionBy,
    EquatableArray<SortItemSyntax> OrderBy,
    FrameSyntax? Frame,
    TextSpan Span
) : SyntaxNode(Span);
