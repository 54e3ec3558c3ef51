using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>DATE '2024-01-01'</c> and other typed strings. The type name is in upper case; whether the text is valid is for the binder.</summary>
public sealed record TypedLiteralSyntax(string TypeName, string Value, TextSpan ValueSpan, TextSpan Span) : LiteralSyntax(Span);
