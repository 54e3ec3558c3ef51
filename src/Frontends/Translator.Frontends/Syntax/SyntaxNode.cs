using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A node of the unresolved tree that every SQL entry point builds. Names, types and functions are still text.</summary>
/// <param name="Span">Where the node stands in the text it was parsed from.</param>
public abstract record SyntaxNode(TextSpan Span)
{
    /// <summary>The node as stable, indented text.</summary>
    public sealed override string ToString() => SyntaxPrinter.Print(this);
}
