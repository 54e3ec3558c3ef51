using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>An argument; <c>Name</c> is there for <c>name =&gt; value</c>.</summary>
public sealed record ArgumentSyntax(Identifier? Name, ExpressionSyntax Value, TextSpan Span) : SyntaxNode(Span);
