namespace Translator.Frontends.Binding.Statements;

/// <summary><c>RESET [name]</c>: one setting, or all, go back to what they were.</summary>
/// <param name="Name">The setting, or null for all.</param>
public sealed record BoundReset(string? Name) : BoundStatement;
