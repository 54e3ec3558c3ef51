using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>One name, without its quotes.</summary>
public sealed record Identifier(string Value, bool Quoted, TextSpan Span) : SyntaxNode(Span);
