using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>input |&gt; operator</c>.</summary>
public sealed record PipeQuerySyntax(QuerySyntax Input, PipeOperatorSyntax Operator, TextSpan Span) : QuerySyntax(Span);
