using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

[Closed]
public abstract record PartitionFieldSyntax : SyntaxNode
{
    private protected PartitionFieldSyntax(TextSpan span)
        : base(span) { }
}
