using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>SET key = value</c>; <c>SET key</c> has no value, <c>SET</c> and <c>SET -v</c> no key.</summary>
public sealed record SetStatement(string? Key, string? Value, TextSpan Span) : StatementSyntax(Span);
