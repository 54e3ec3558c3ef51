using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A constant written in the text.</summary>
public abstract record LiteralSyntax : ExpressionSyntax
{
    private protected LiteralSyntax(TextSpan span)
        : base(span) { }
}
