namespace Translator.IR.Relations;

/// <summary>One named query of a WITH clause.</summary>
/// <param name="Id">Its number, unique in the query.</param>
/// <param name="Name">Its name.</param>
/// <param name="Query">The query; a <see cref="RecursiveUnion"/> where it refers to itself.</param>
public sealed record CteDefinition(int Id, string Name, Relation Query);
