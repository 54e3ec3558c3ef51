using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>x AS name</c> where an expression stands: <c>STRUCT(1 AS a)</c>.</summary>
public sealed record AliasedExpressionSyntax(ExpressionSyntax Expression, Identifier Alias, TextSpan Span) : ExpressionSyntax(Span);
