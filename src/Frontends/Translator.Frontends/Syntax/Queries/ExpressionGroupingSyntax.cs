using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>One grouping expression.</summary>
public sealed record ExpressionGroupingSyntax(ExpressionSyntax Expression, TextSpan Span) : GroupingElementSyntax(Span);
