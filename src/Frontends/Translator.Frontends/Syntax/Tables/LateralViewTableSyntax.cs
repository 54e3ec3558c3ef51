using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>Hive's LATERAL VIEW inside a join: <c>a LATERAL VIEW explode(a.x) v AS y JOIN b …</c>.</summary>
public sealed record LateralViewTableSyntax(TableSyntax Input, LateralViewSyntax View, TextSpan Span) : TableSyntax(Span);
