using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>One row that an <see cref="Unpivot"/> makes of each input row.</summary>
/// <param name="Label">What the name column holds in it.</param>
/// <param name="Values">One value for each value column, of its type.</param>
public sealed record UnpivotEntry(string Label, EquatableArray<Expression> Values);
