using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

[Closed]
public abstract record PipeOperatorSyntax : SyntaxNode
{
    private protected PipeOperatorSyntax(TextSpan span)
        : base(span) { }
}
