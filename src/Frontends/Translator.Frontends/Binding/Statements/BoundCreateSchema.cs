namespace Translator.Frontends.Binding.Statements;

/// <summary><c>CREATE DATABASE name</c>.</summary>
/// <param name="Name">The schema.</param>
/// <param name="IfNotExists">Whether one of the same name may be there.</param>
public sealed record BoundCreateSchema(string Name, bool IfNotExists) : BoundStatement;
