using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>|&gt; TABLESAMPLE (…)</c>.</summary>
public sealed record PipeSampleSyntax(SampleSyntax Sample, TextSpan Span) : PipeOperatorSyntax(Span);
