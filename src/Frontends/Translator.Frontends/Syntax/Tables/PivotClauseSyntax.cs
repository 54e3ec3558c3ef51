using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

[Closed]
public abstract record PivotClauseSyntax : SyntaxNode
{
    private protected PivotClauseSyntax(TextSpan span)
        : base(span) { }
}
