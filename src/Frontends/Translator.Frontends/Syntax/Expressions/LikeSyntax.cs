using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>x [NOT] LIKE | ILIKE | RLIKE pattern</c>, also with ANY, SOME or ALL of several patterns.</summary>
public sealed record LikeSyntax(
    LikeKind Kind,
    ExpressionSyntax Operand,
    LikeQuantifier Quantifier,
    EquatableArray<ExpressionSyntax> Patterns,
    char? Escape,
    bool Negated,
    TextSpan Span
) : ExpressionSyntax(Span);
