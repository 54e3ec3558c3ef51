using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>GROUP BY: plain elements, or <c>ALL</c>, or Hive's <c>… WITH ROLLUP</c>, <c>WITH CUBE</c>, <c>GROUPING SETS (…)</c> over the whole list.</summary>
public sealed record GroupBySyntax(bool All, EquatableArray<GroupingElementSyntax> Elements, GroupingForm TrailingForm, TextSpan Span)
    : SyntaxNode(Span)
{
    /// <summary>The sets of a trailing <c>GROUPING SETS</c>, each a <see cref="GroupingSetsSyntax"/> or an <see cref="ExpressionGroupingSyntax"/>.</summary>
    public EquatableArray<GroupingElementSyntax> TrailingSets { get; init; } = [];
}
