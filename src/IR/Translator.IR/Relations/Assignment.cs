using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>A column that a relation makes and the expression it is made by.</summary>
/// <param name="Column">The new column, with the expression's type and nullability.</param>
/// <param name="Value">The expression over the input's columns.</param>
public sealed record Assignment(ColumnSymbol Column, Expression Value);
