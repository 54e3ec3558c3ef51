using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>|&gt; AS t</c>.</summary>
public sealed record PipeAliasSyntax(Identifier Alias, TextSpan Span) : PipeOperatorSyntax(Span);
