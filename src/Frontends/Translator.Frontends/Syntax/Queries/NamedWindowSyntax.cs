using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>WINDOW name AS (…)</c>.</summary>
public sealed record NamedWindowSyntax(Identifier Name, WindowSyntax Window, TextSpan Span) : SyntaxNode(Span);
