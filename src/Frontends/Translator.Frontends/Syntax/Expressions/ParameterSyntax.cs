using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>:name</c>, or <c>?</c> with no name.</summary>
public sealed record ParameterSyntax(string? Name, TextSpan Span) : ExpressionSyntax(Span);
