using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>The rows that flow into a pipe operator, where a tree needs a body and the text has none.</summary>
public sealed record PipeInputSyntax(TextSpan Span) : QuerySyntax(Span);
