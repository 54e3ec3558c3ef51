using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>One amount with its unit; <c>To</c> is there for <c>'1 2:3' DAY TO MINUTE</c>. <c>Value</c> carries its own sign.</summary>
public sealed record IntervalPartSyntax(string Value, bool Quoted, IntervalUnit From, IntervalUnit? To, TextSpan Span) : SyntaxNode(Span);
