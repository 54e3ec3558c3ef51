namespace Translator.Frontends.Binding.Statements;

/// <summary><c>USE schema</c>.</summary>
/// <param name="Schema">The schema that names of one part are looked up in from now on.</param>
public sealed record BoundUse(string Schema) : BoundStatement;
