using Translator.Frontends.Catalogue;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Statements;

/// <summary><c>INSERT OVERWRITE DIRECTORY</c>: rows to files that no table names.</summary>
/// <param name="Relation">The rows.</param>
/// <param name="Target">Where and how they are written: location, format, properties and columns of a table that only this statement knows.</param>
/// <param name="Local">Whether the path is one of the local machine (Hive).</param>
public sealed record BoundInsertDirectory(Relation Relation, TableDefinition Target, bool Local) : BoundStatement;
