using Translator.IR.Types;

namespace Translator.Runtime.Ordering;

/// <summary>One key of a row order.</summary>
/// <param name="Type">The key's type.</param>
/// <param name="Descending">From great to small.</param>
/// <param name="NullsFirst">Whether NULLs come before all values.</param>
/// <param name="Exact">Whether the two floating zeros differ; for breaking ties.</param>
public readonly record struct OrderKey(DataType Type, bool Descending = false, bool NullsFirst = true, bool Exact = false);
