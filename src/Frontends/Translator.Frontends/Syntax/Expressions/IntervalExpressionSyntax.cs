using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>Hive's computed interval: <c>INTERVAL (n + 1) DAY</c>.</summary>
public sealed record IntervalExpressionSyntax(ExpressionSyntax Amount, IntervalUnit From, IntervalUnit? To, TextSpan Span)
    : ExpressionSyntax(Span);
