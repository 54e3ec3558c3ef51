using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A join with ON, USING, NATURAL or nothing. Chains lean to the left. A lateral right side says so itself.</summary>
public sealed record JoinSyntax(
    JoinKind Kind,
    bool Natural,
    TableSyntax Left,
    TableSyntax Right,
    ExpressionSyntax? Condition,
    EquatableArray<Identifier> Using,
    TextSpan Span
) : TableSyntax(Span);
