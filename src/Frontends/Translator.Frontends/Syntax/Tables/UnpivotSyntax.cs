using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>UNPIVOT [INCLUDE NULLS] (values FOR name IN (columns)) AS t</c>.</summary>
public sealed record UnpivotSyntax(
    bool IncludeNulls,
    EquatableArray<Identifier> ValueColumns,
    Identifier NameColumn,
    EquatableArray<UnpivotColumnsSyntax> Columns,
    TableAliasSyntax? Alias,
    TextSpan Span
) : PivotClauseSyntax(Span);
