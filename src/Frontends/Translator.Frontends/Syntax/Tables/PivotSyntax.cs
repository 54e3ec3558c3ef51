using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>PIVOT (aggregates FOR columns IN (values)) AS t</c>.</summary>
public sealed record PivotSyntax(
    EquatableArray<SelectItemSyntax> Aggregates,
    EquatableArray<QualifiedName> Columns,
    EquatableArray<SelectItemSyntax> Values,
    TableAliasSyntax? Alias,
    TextSpan Span
) : PivotClauseSyntax(Span);
