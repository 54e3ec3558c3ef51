using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>a = 1</c> (static) or <c>b</c> (dynamic) of a PARTITION clause.</summary>
public sealed record PartitionValueSyntax(Identifier Column, ExpressionSyntax? Value, TextSpan Span) : SyntaxNode(Span);
