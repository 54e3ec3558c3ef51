using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>x IS [NOT] NULL | TRUE | FALSE | UNKNOWN</c>.</summary>
public sealed record IsSyntax(ExpressionSyntax Operand, IsTest Test, bool Negated, TextSpan Span) : ExpressionSyntax(Span);
