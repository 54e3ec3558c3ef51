using Translator.Frontends.Catalogue;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Statements;

/// <summary>A table to remember, perhaps with its first rows.</summary>
/// <param name="Definition">The table.</param>
/// <param name="OrReplace">Whether one of the same name goes.</param>
/// <param name="IfNotExists">Whether one of the same name stays without an error.</param>
/// <param name="Fill">The write of CREATE TABLE … AS, or null.</param>
public sealed record BoundCreateTable(TableDefinition Definition, bool OrReplace, bool IfNotExists, Sink? Fill) : BoundStatement;
