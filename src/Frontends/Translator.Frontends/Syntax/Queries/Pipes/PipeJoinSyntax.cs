using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>|&gt; JOIN t ON …</c>.</summary>
public sealed record PipeJoinSyntax(
    JoinKind Kind,
    bool Natural,
    TableSyntax Right,
    ExpressionSyntax? Condition,
    EquatableArray<Identifier> Using,
    TextSpan Span
) : PipeOperatorSyntax(Span);
