using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>A name of one or more parts: <c>a</c>, <c>db.t</c>, <c>catalog.db.t</c>.</summary>
public sealed record QualifiedName(EquatableArray<Identifier> Parts, TextSpan Span) : SyntaxNode(Span)
{
    public Identifier Last => Parts[^1];

    /// <summary>The parts joined by dots, as a person writes the name (quotes left off).</summary>
    public string Text => string.Join('.', Parts.Select(static part => part.Value));
}
