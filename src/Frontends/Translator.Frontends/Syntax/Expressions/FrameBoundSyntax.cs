using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>One end of a frame; <c>Offset</c> is there for Preceding and Following.</summary>
public sealed record FrameBoundSyntax(FrameBoundKind Kind, ExpressionSyntax? Offset, TextSpan Span) : SyntaxNode(Span);
