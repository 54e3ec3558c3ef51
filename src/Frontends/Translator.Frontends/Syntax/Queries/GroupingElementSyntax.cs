using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

[Closed]
public abstract record GroupingElementSyntax : SyntaxNode
{
    private protected GroupingElementSyntax(TextSpan span)
        : base(span) { }
}
