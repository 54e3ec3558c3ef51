using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>TIMESTAMPADD(unit, amount, source)</c> and its spelling <c>DATEADD</c>.</summary>
public sealed record TimestampAddSyntax(Identifier Unit, ExpressionSyntax Amount, ExpressionSyntax Source, TextSpan Span)
    : ExpressionSyntax(Span);
