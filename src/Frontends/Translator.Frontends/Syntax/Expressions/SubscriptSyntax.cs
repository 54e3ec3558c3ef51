using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>a[i]</c>.</summary>
public sealed record SubscriptSyntax(ExpressionSyntax Operand, ExpressionSyntax Index, TextSpan Span) : ExpressionSyntax(Span);
