using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>CREATE TABLE t LIKE other</c>.</summary>
public sealed record CreateTableLikeStatement(
    QualifiedName Name,
    bool IfNotExists,
    QualifiedName Source,
    TableClausesSyntax Clauses,
    TextSpan Span
) : StatementSyntax(Span)
{
    public bool External { get; init; }
    public bool Temporary { get; init; }
}
