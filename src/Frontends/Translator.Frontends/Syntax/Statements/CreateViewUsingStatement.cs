using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>CREATE TEMPORARY VIEW name (columns) USING provider OPTIONS (…)</c>.</summary>
public sealed record CreateViewUsingStatement(
    QualifiedName Name,
    ViewLifetime Lifetime,
    bool OrReplace,
    EquatableArray<ColumnDefinitionSyntax> Columns,
    QualifiedName Provider,
    EquatableArray<PropertySyntax> Options,
    TextSpan Span
) : StatementSyntax(Span);
