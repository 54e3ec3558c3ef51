using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record ViewColumnSyntax(Identifier Name, string? Comment, TextSpan Span) : SyntaxNode(Span);
