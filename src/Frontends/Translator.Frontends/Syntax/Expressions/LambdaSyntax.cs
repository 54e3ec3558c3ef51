using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>x -&gt; body</c> or <c>(x, y) -&gt; body</c>.</summary>
public sealed record LambdaSyntax(EquatableArray<Identifier> Parameters, ExpressionSyntax Body, TextSpan Span) : ExpressionSyntax(Span);
