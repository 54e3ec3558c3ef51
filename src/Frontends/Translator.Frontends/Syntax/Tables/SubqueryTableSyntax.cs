using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>(query) AS t</c>, <c>LATERAL (query)</c>.</summary>
public sealed record SubqueryTableSyntax(QuerySyntax Query, bool Lateral, SampleSyntax? Sample, TableAliasSyntax? Alias, TextSpan Span)
    : TableSyntax(Span);
