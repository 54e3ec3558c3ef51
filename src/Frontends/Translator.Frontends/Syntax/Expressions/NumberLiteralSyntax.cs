using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A number: its sign and digits without the suffix, and the kind that suffix, point, exponent or size gave it.</summary>
public sealed record NumberLiteralSyntax(NumberKind Kind, string Text, TextSpan Span) : LiteralSyntax(Span);
