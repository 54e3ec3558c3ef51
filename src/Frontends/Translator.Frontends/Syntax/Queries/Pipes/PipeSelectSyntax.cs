using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>|&gt; SELECT …</c>: a SELECT without FROM, WHERE or GROUP BY.</summary>
public sealed record PipeSelectSyntax(SelectSyntax Select, TextSpan Span) : PipeOperatorSyntax(Span);
