using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>
/// One row a group. Output: the key columns, the aggregates, and the grouping id where there is one. Without keys there is exactly one row, for
/// each grouping set where there are several, even for no input. With keys no input gives no rows, not even for an empty grouping set (as in Spark).
/// </summary>
/// <param name="Input">The rows.</param>
/// <param name="Keys">What to group by; NULLs are equal. With grouping sets the key columns are nullable.</param>
/// <param name="GroupingSets">The groupings, or empty for one grouping by all keys.</param>
/// <param name="Aggregates">The aggregates; every value is an <see cref="AggregateCall"/>.</param>
/// <param name="GroupingId">
/// A bigint column that tells the grouping sets apart: bit k from the right is 1 where key (count - 1 - k) is not grouped by (Spark's
/// <c>grouping_id()</c>). Null where not asked for.
/// </param>
[Node("aggregate")]
public sealed partial record Aggregate(
    Relation Input,
    EquatableArray<Assignment> Keys,
    EquatableArray<GroupingSet> GroupingSets,
    EquatableArray<Assignment> Aggregates,
    ColumnSymbol? GroupingId
) : Relation
{
    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() =>
        [
            .. Keys.Select(static k => k.Column),
            .. Aggregates.Select(static a => a.Column),
            .. GroupingId is null ? [] : new[] { GroupingId },
        ];
}
