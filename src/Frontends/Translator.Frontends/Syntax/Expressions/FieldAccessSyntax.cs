using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>x.field</c> where <c>x</c> is not a plain name.</summary>
public sealed record FieldAccessSyntax(ExpressionSyntax Operand, Identifier Field, TextSpan Span) : ExpressionSyntax(Span);
