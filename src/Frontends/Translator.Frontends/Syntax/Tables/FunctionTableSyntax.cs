using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A table function: <c>range(10) AS t(id)</c>, <c>LATERAL explode(x)</c>.</summary>
public sealed record FunctionTableSyntax(FunctionCallSyntax Function, bool Lateral, TableAliasSyntax? Alias, TextSpan Span)
    : TableSyntax(Span);
