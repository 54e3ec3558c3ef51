namespace Translator.IR.Expressions;

/// <summary>One key of an order.</summary>
/// <param name="Value">The value to order by.</param>
/// <param name="Descending">From great to small.</param>
/// <param name="NullsFirst">Whether NULLs come before all values, already decided from the dialect's default.</param>
public sealed record SortKey(Expression Value, bool Descending, bool NullsFirst);
