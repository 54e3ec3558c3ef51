using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>
/// Adds columns computed over the rows of the same partition: <c>f(…) OVER (PARTITION BY … ORDER BY …)</c>. Calls with another partition or order
/// stand in another <c>Window</c>.
/// </summary>
/// <param name="Input">The rows.</param>
/// <param name="Partition">What makes a partition; empty for one partition of all rows.</param>
/// <param name="Order">The order within a partition.</param>
/// <param name="Calls">The columns added; every value is a <see cref="WindowCall"/>.</param>
[Node("window")]
public sealed partial record Window(
    Relation Input,
    EquatableArray<Expression> Partition,
    EquatableArray<SortKey> Order,
    EquatableArray<Assignment> Calls
) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() => [.. Input.Output, .. Calls.Select(static c => c.Column)];
}
