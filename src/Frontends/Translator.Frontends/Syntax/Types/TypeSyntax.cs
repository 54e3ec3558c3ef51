using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A type as written.</summary>
[Closed]
public abstract record TypeSyntax : SyntaxNode
{
    private protected TypeSyntax(TextSpan span)
        : base(span) { }
}
