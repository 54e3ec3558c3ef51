using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>CASE, with or without an operand.</summary>
public sealed record CaseSyntax(ExpressionSyntax? Operand, EquatableArray<WhenSyntax> Whens, ExpressionSyntax? Else, TextSpan Span)
    : ExpressionSyntax(Span);
