using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary><c>LATERAL VIEW [OUTER] f(x) t AS a, b</c>.</summary>
public sealed record LateralViewSyntax(
    bool Outer,
    FunctionCallSyntax Function,
    Identifier? Alias,
    EquatableArray<Identifier> Columns,
    TextSpan Span
) : SyntaxNode(Span);
