using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>CREATE TABLE in both spellings (USING, STORED AS), with or without AS query.</summary>
public sealed record CreateTableStatement(
    QualifiedName Name,
    CreateMode Mode,
    EquatableArray<ColumnDefinitionSyntax> Columns,
    TableClausesSyntax Clauses,
    QuerySyntax? Query,
    TextSpan Span
) : StatementSyntax(Span)
{
    public bool External { get; init; }
    public bool Temporary { get; init; }
    public EquatableArray<TableConstraintSyntax> Constraints { get; init; } = [];
}
