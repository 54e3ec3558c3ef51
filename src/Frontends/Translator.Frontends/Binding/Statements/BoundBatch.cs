using Translator.IR;

namespace Translator.Frontends.Binding.Statements;

/// <summary>Several writes of one statement: <c>FROM t INSERT … SELECT … INSERT … SELECT …</c>. Each reads the source for itself.</summary>
/// <param name="Statements">The writes in order.</param>
public sealed record BoundBatch(EquatableArray<BoundStatement> Statements) : BoundStatement;
