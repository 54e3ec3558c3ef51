using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>name = value</c>; a null value is DEFAULT, or comes from the statement's query.</summary>
public sealed record AssignmentSyntax(QualifiedName Name, ExpressionSyntax? Value, TextSpan Span) : SyntaxNode(Span);
