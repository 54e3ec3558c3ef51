using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>ROWS BETWEEN start AND end</c>; the short form <c>ROWS start</c> has no end.</summary>
public sealed record FrameSyntax(FrameUnit Unit, FrameBoundSyntax Start, FrameBoundSyntax? End, TextSpan Span) : SyntaxNode(Span);
