using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>RESET [key]</c>.</summary>
public sealed record ResetStatement(string? Key, TextSpan Span) : StatementSyntax(Span);
