using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>
/// <c>WHEN … THEN action</c>. An UPDATE or INSERT without assignments is <c>UPDATE SET *</c> or <c>INSERT *</c>; the assignments of Hive's
/// <c>INSERT VALUES (…)</c> have empty names and go to all columns in turn.
/// </summary>
public sealed record MergeClauseSyntax(
    MergeMatch Match,
    ExpressionSyntax? Condition,
    MergeAction Action,
    EquatableArray<AssignmentSyntax> Assignments,
    TextSpan Span
) : SyntaxNode(Span);
