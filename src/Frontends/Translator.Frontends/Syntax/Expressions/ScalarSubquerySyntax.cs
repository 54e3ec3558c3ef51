using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>(query)</c> used as one value.</summary>
public sealed record ScalarSubquerySyntax(QuerySyntax Query, TextSpan Span) : ExpressionSyntax(Span);
