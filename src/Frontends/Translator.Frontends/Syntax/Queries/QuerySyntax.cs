using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>Anything that gives rows.</summary>
[Closed]
public abstract record QuerySyntax : SyntaxNode
{
    private protected QuerySyntax(TextSpan span)
        : base(span) { }
}
