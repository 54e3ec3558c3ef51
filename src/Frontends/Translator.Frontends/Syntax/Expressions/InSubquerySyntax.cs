using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>x [NOT] IN (query)</c>; a tuple on the left is a <see cref="RowSyntax"/>.</summary>
public sealed record InSubquerySyntax(ExpressionSyntax Operand, QuerySyntax Query, bool Negated, TextSpan Span) : ExpressionSyntax(Span);
