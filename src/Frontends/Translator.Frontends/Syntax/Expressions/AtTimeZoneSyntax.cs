using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>x AT TIME ZONE zone</c>.</summary>
public sealed record AtTimeZoneSyntax(ExpressionSyntax Operand, ExpressionSyntax Zone, TextSpan Span) : ExpressionSyntax(Span);
