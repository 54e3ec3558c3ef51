using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>CEIL(x TO unit)</c> or <c>FLOOR(x TO unit)</c>.</summary>
public sealed record RoundToUnitSyntax(bool Up, ExpressionSyntax Operand, Identifier Unit, TextSpan Span) : ExpressionSyntax(Span);
