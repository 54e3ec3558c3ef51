using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Statements;

/// <summary>A query or a write; a write is a <see cref="Sink"/> at the root.</summary>
/// <param name="Relation">The bound IR.</param>
public sealed record BoundQuery(Relation Relation) : BoundStatement;
