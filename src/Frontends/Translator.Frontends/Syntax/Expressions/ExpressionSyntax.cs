using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>An expression, nothing resolved.</summary>
[Closed]
public abstract record ExpressionSyntax : SyntaxNode
{
    private protected ExpressionSyntax(TextSpan span)
        : base(span) { }
}
