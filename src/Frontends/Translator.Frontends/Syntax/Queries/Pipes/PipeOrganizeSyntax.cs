using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>|&gt; ORDER BY … LIMIT …</c>: an organised query whose body is the pipe's input.</summary>
public sealed record PipeOrganizeSyntax(OrganizedQuerySyntax Organization, TextSpan Span) : PipeOperatorSyntax(Span);
