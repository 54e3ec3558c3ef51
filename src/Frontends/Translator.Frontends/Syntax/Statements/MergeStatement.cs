using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record MergeStatement(
    QualifiedName Table,
    TableAliasSyntax? Alias,
    TableSyntax Source,
    ExpressionSyntax Condition,
    EquatableArray<MergeClauseSyntax> Clauses,
    TextSpan Span
) : StatementSyntax(Span)
{
    public bool WithSchemaEvolution { get; init; }
}
