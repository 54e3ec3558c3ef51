using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>STORED AS parquet</c>, <c>STORED AS INPUTFORMAT 'i' OUTPUTFORMAT 'o'</c>, <c>STORED BY 'handler'</c>.</summary>
public sealed record FileFormatSyntax(Identifier? Name, string? InputFormat, string? OutputFormat, string? Handler, TextSpan Span)
    : SyntaxNode(Span);
