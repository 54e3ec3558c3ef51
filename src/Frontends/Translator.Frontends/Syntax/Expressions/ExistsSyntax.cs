using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>EXISTS (query)</c>.</summary>
public sealed record ExistsSyntax(QuerySyntax Query, TextSpan Span) : ExpressionSyntax(Span);
