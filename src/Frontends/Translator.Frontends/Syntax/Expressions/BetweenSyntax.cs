using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>x [NOT] BETWEEN [SYMMETRIC] low AND high</c>.</summary>
public sealed record BetweenSyntax(
    ExpressionSyntax Operand,
    ExpressionSyntax Low,
    ExpressionSyntax High,
    bool Negated,
    bool Symmetric,
    TextSpan Span
) : ExpressionSyntax(Span);
