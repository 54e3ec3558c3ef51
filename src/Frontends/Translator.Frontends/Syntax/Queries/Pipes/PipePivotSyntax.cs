using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>|&gt; PIVOT (…)</c>, <c>|&gt; UNPIVOT (…)</c>.</summary>
public sealed record PipePivotSyntax(PivotClauseSyntax Pivot, TextSpan Span) : PipeOperatorSyntax(Span);
