using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>A column that a dotted name leads to.</summary>
/// <param name="Value">The column; an error literal where the name is ambiguous and that has been reported.</param>
/// <param name="PartsUsed">How many parts of the name it takes; the parts after them are struct fields.</param>
internal readonly record struct ColumnMatch(Expression Value, int PartsUsed);
