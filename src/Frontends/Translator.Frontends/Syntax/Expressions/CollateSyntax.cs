using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>x COLLATE name</c>.</summary>
public sealed record CollateSyntax(ExpressionSyntax Operand, QualifiedName Collation, TextSpan Span) : ExpressionSyntax(Span);
