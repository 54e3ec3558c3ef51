using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>One SELECT, wherever its FROM stands. Absent clauses are null or empty.</summary>
public sealed record SelectSyntax(SetQuantifier Quantifier, EquatableArray<SelectItemSyntax> Items, FromClauseSyntax? From, TextSpan Span)
    : QuerySyntax(Span)
{
    public EquatableArray<HintSyntax> Hints { get; init; } = [];

    /// <summary><c>SELECT TRANSFORM(…) USING 'script'</c>; then <c>Items</c> are its inputs.</summary>
    public TransformSyntax? Transform { get; init; }
    public ExpressionSyntax? Where { get; init; }
    public GroupBySyntax? GroupBy { get; init; }
    public ExpressionSyntax? Having { get; init; }
    public ExpressionSyntax? Qualify { get; init; }
    public EquatableArray<NamedWindowSyntax> Windows { get; init; } = [];
}
