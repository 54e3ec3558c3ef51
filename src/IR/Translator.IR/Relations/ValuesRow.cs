using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>One row of a <see cref="Values"/> relation.</summary>
/// <param name="Cells">One expression a column; it refers to no column.</param>
public sealed record ValuesRow(EquatableArray<Expression> Cells);
