using Translator.Frontends.Catalogue;

namespace Translator.Frontends.Binding.Statements;

/// <summary>A view to remember. Its query has been bound once, for its columns and its mistakes.</summary>
/// <param name="Definition">The view.</param>
/// <param name="Temporary">Whether it is found before all other names and lasts only for the session.</param>
/// <param name="OrReplace">Whether one of the same name goes.</param>
/// <param name="IfNotExists">Whether one of the same name stays without an error.</param>
public sealed record BoundCreateView(ViewDefinition Definition, bool Temporary, bool OrReplace, bool IfNotExists) : BoundStatement;
