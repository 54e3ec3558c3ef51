using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A flat chain of AND or of OR, two or more operands.</summary>
public sealed record LogicalSyntax(LogicalOperator Operator, EquatableArray<ExpressionSyntax> Operands, TextSpan Span)
    : ExpressionSyntax(Span);
