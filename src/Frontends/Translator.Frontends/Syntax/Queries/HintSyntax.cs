using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>/*+ BROADCAST(t), COALESCE(1) */</c>: one hint of the comment.</summary>
public sealed record HintSyntax(Identifier Name, EquatableArray<ExpressionSyntax> Arguments, TextSpan Span) : SyntaxNode(Span);
