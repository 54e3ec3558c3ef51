namespace Translator.Frontends.Binding.Statements;

/// <summary><c>SET name = value</c>.</summary>
/// <param name="Name">The setting.</param>
/// <param name="Value">Its value; null where the statement only asks for it.</param>
public sealed record BoundSetting(string Name, string? Value) : BoundStatement;
