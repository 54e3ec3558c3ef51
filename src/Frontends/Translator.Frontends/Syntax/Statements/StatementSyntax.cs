using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>One statement of a script.</summary>
[Closed]
public abstract record StatementSyntax : SyntaxNode
{
    private protected StatementSyntax(TextSpan span)
        : base(span) { }
}
