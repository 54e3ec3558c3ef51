using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

[Closed]
public abstract record InsertTargetSyntax : SyntaxNode
{
    private protected InsertTargetSyntax(TextSpan span)
        : base(span) { }
}
