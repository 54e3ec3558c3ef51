using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record StructFieldSyntax(Identifier Name, TypeSyntax Type, bool Nullable, string? Comment, TextSpan Span) : SyntaxNode(Span);
