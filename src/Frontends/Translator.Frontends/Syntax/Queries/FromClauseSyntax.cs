using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>The tables of a FROM list (each sees those before it only when lateral), then views and pivots over all of them.</summary>
public sealed record FromClauseSyntax(
    EquatableArray<TableSyntax> Tables,
    EquatableArray<LateralViewSyntax> LateralViews,
    EquatableArray<PivotClauseSyntax> Pivots,
    TextSpan Span
) : SyntaxNode(Span);
