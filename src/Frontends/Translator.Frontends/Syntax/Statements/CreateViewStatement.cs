using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>CREATE [OR REPLACE] [GLOBAL] [TEMPORARY] VIEW [IF NOT EXISTS] name (columns) AS query</c>.</summary>
public sealed record CreateViewStatement(
    QualifiedName Name,
    ViewLifetime Lifetime,
    bool OrReplace,
    bool IfNotExists,
    EquatableArray<ViewColumnSyntax> Columns,
    QuerySyntax Query,
    TextSpan Span
) : StatementSyntax(Span)
{
    /// <summary>Whether it is <c>ALTER VIEW name AS query</c>: the view is there already.</summary>
    public bool Alters { get; init; }

    public string? Comment { get; init; }
    public EquatableArray<PropertySyntax> Properties { get; init; } = [];

    /// <summary>WITH SCHEMA.</summary>
    public ViewSchemaMode SchemaMode { get; init; }

    /// <summary>DEFAULT COLLATION, or null.</summary>
    public QualifiedName? DefaultCollation { get; init; }
}
