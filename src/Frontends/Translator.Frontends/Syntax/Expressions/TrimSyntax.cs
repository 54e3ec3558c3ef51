using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>TRIM(BOTH characters FROM source)</c>; a plain <c>trim(x)</c> is a call.</summary>
public sealed record TrimSyntax(TrimSide Side, ExpressionSyntax? Characters, ExpressionSyntax Source, TextSpan Span)
    : ExpressionSyntax(Span);
