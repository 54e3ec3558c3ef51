using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>(a JOIN b) AS t</c>.</summary>
public sealed record ParenthesizedTableSyntax(TableSyntax Table, SampleSyntax? Sample, TableAliasSyntax? Alias, TextSpan Span)
    : TableSyntax(Span);
