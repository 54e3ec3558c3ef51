using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>|&gt; WHERE condition</c>.</summary>
public sealed record PipeWhereSyntax(ExpressionSyntax Condition, TextSpan Span) : PipeOperatorSyntax(Span);
