using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A binary operator other than AND and OR. Chains lean to the left and may be thousands deep: walk the left side in a loop.</summary>
public sealed record BinarySyntax(BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right, TextSpan Span)
    : ExpressionSyntax(Span);
