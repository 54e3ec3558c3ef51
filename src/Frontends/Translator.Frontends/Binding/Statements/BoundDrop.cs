using Translator.Frontends.Syntax;
using QualifiedName = Translator.IR.Relations.QualifiedName;

namespace Translator.Frontends.Binding.Statements;

/// <summary>A name to forget.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The full name.</param>
/// <param name="IfExists">Whether it may be missing.</param>
/// <param name="Temporary">Whether only a temporary one is meant.</param>
public sealed record BoundDrop(DropKind Kind, QualifiedName Name, bool IfExists, bool Temporary) : BoundStatement;
