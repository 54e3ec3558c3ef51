using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

public sealed record DropStatement(DropKind Kind, QualifiedName Name, bool IfExists, TextSpan Span) : StatementSyntax(Span)
{
    public bool Temporary { get; init; }

    /// <summary>CASCADE of a database, PURGE of a table.</summary>
    public bool Cascade { get; init; }
    public bool Purge { get; init; }
}
