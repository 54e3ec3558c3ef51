using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>INTERVAL '1 day 2 hours'</c>: units are in the text.</summary>
public sealed record IntervalStringSyntax(string Value, bool Negated, TextSpan Span) : LiteralSyntax(Span);
