using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A function written in SQL: <c>CREATE FUNCTION f(a INT DEFAULT 1) RETURNS INT RETURN a + 1</c>.</summary>
public sealed record CreateSqlFunctionStatement(
    QualifiedName Name,
    bool Temporary,
    bool OrReplace,
    bool IfNotExists,
    EquatableArray<ColumnDefinitionSyntax> Parameters,
    TextSpan Span
) : StatementSyntax(Span)
{
    public TypeSyntax? ReturnType { get; init; }
    public EquatableArray<ColumnDefinitionSyntax> ReturnColumns { get; init; } = [];
    public bool ReturnsTable { get; init; }

    /// <summary>LANGUAGE, COMMENT, DETERMINISTIC and the like, as words.</summary>
    public EquatableArray<string> Characteristics { get; init; } = [];
    public ExpressionSyntax? Body { get; init; }
    public QuerySyntax? Query { get; init; }
}
