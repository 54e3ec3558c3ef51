using Translator.Frontends.Binding.Functions;
using Translator.IR;
using Translator.IR.Expressions;

namespace Translator.Frontends.Binding.Expressions;

/// <summary>An aggregate whose row is chosen.</summary>
/// <param name="Call">The row and its arguments.</param>
/// <param name="Order">The order in which rows are given to it.</param>
/// <param name="IgnoreNulls">Whether rows with a NULL are passed over.</param>
internal sealed record AggregateResolution(ResolvedCall Call, EquatableArray<SortKey> Order, bool IgnoreNulls);
