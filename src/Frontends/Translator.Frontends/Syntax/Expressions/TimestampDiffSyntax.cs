using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>TIMESTAMPDIFF(unit, start, end)</c> and its spelling <c>DATEDIFF</c>.</summary>
public sealed record TimestampDiffSyntax(Identifier Unit, ExpressionSyntax Start, ExpressionSyntax End, TextSpan Span)
    : ExpressionSyntax(Span);
