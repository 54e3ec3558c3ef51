using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record SortItemSyntax(ExpressionSyntax Expression, SortDirection Direction, NullOrder Nulls, TextSpan Span)
    : SyntaxNode(Span);
