using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>TABLE t</c>.</summary>
public sealed record TableQuerySyntax(QualifiedName Name, TextSpan Span) : QuerySyntax(Span);
