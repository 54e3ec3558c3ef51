using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A string, escapes undone and adjacent literals joined.</summary>
public sealed record StringLiteralSyntax(string Value, TextSpan Span) : LiteralSyntax(Span);
