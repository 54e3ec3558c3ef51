using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>CAST(x AS type)</c>, <c>TRY_CAST(x AS type)</c> or <c>x::type</c>.</summary>
public sealed record CastSyntax(CastForm Form, ExpressionSyntax Operand, TypeSyntax Type, TextSpan Span) : ExpressionSyntax(Span);
