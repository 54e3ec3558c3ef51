using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>X'1F'</c>: the hexadecimal digits; an odd number of digits has a leading zero implied.</summary>
public sealed record BinaryLiteralSyntax(string Digits, TextSpan Span) : LiteralSyntax(Span);
