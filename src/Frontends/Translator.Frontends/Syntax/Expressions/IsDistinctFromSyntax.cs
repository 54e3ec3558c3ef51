using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>a IS [NOT] DISTINCT FROM b</c>.</summary>
public sealed record IsDistinctFromSyntax(ExpressionSyntax Left, ExpressionSyntax Right, bool Negated, TextSpan Span)
    : ExpressionSyntax(Span);
