using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>What may stand in FROM.</summary>
[Closed]
public abstract record TableSyntax : SyntaxNode
{
    private protected TableSyntax(TextSpan span)
        : base(span) { }
}
