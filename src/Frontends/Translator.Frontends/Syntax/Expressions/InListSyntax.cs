using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>x [NOT] IN (a, b)</c>.</summary>
public sealed record InListSyntax(ExpressionSyntax Operand, EquatableArray<ExpressionSyntax> Items, bool Negated, TextSpan Span)
    : ExpressionSyntax(Span);
