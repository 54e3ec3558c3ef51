using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record UpdateStatement(
    QualifiedName Table,
    TableAliasSyntax? Alias,
    EquatableArray<AssignmentSyntax> Assignments,
    ExpressionSyntax? Where,
    TextSpan Span
) : StatementSyntax(Span);
