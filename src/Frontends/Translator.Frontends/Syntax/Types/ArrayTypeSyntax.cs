using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>ARRAY&lt;element&gt;</c>.</summary>
public sealed record ArrayTypeSyntax(TypeSyntax Element, TextSpan Span) : TypeSyntax(Span);
