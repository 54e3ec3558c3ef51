using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>An item with no, one or several aliases: <c>x</c>, <c>x AS a</c>, <c>explode(m) AS (k, v)</c>.</summary>
public sealed record SelectItemSyntax(ExpressionSyntax Expression, EquatableArray<Identifier> Aliases, TextSpan Span) : SyntaxNode(Span)
{
    /// <summary>The aliases stand in parentheses, which says «several columns» even when there is one.</summary>
    public bool AliasList { get; init; }
}
