using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record UnarySyntax(UnaryOperator Operator, ExpressionSyntax Operand, TextSpan Span) : ExpressionSyntax(Span);
