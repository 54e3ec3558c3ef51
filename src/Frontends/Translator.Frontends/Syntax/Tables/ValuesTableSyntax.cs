using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>VALUES …</c> in FROM; the alias is on the inner node.</summary>
public sealed record ValuesTableSyntax(ValuesSyntax Values, TextSpan Span) : TableSyntax(Span);
