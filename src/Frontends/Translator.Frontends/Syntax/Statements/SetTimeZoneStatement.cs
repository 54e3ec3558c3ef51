using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>SET TIME ZONE LOCAL | 'zone' | INTERVAL …</c>; LOCAL has no value.</summary>
public sealed record SetTimeZoneStatement(ExpressionSyntax? Zone, TextSpan Span) : StatementSyntax(Span);
