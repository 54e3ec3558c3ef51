using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>EXPLAIN of another statement; <c>Mode</c> is EXTENDED, FORMATTED … in upper case.</summary>
public sealed record ExplainStatement(string? Mode, StatementSyntax Statement, TextSpan Span) : StatementSyntax(Span);
