using Translator.IR;
using Translator.IR.Diagnostics;

namespace Translator.Frontends.Syntax;

/// <summary>What a script holds: the statements that could be read, and what is wrong with the others.</summary>
public sealed record ParseResult(SourceText Source, EquatableArray<StatementSyntax> Statements, DiagnosticBag Diagnostics)
{
    /// <summary>Tables and views that statements which could not be read would define.</summary>
    public EquatableArray<QualifiedName> BrokenDefinitions { get; init; } = [];
}
