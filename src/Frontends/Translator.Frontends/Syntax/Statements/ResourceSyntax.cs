using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record ResourceSyntax(ResourceKind Kind, StringLiteralSyntax Path, TextSpan Span) : SyntaxNode(Span);
