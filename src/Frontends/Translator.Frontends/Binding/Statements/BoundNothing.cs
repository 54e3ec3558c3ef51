namespace Translator.Frontends.Binding.Statements;

/// <summary>A statement that only concerns how an engine runs; a note says so.</summary>
public sealed record BoundNothing() : BoundStatement;
