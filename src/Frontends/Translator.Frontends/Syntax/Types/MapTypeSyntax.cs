using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>MAP&lt;key, value&gt;</c>.</summary>
public sealed record MapTypeSyntax(TypeSyntax Key, TypeSyntax Value, TextSpan Span) : TypeSyntax(Span);
