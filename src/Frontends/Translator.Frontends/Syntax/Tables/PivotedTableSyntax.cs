using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A table through PIVOT or UNPIVOT.</summary>
public sealed record PivotedTableSyntax(TableSyntax Input, PivotClauseSyntax Pivot, TextSpan Span) : TableSyntax(Span);
