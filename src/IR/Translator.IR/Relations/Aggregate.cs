using Translator.IR.Expressions;

namespace Translator.IR.Relations;

/// <summary>
/// One row a group. Output: the key columns, the aggregates, and the grouping id where there is one. Without keys, and with at most one grouping set,
/// there is exactly one row even for no input. With keys, or with several grouping sets, no input gives no rows, not even for an empty set (Spark 4.3).
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
    /// <summary>Whether there is a row even for no input.</summary>
    public bool HasRowForNothing => Keys.IsEmpty && GroupingSets.Count <= 1;

    /// <inheritdoc/>
    private protected override EquatableArray<ColumnSymbol> DeriveOutput() =>
        [
            .. Keys.Select(static k => k.Column),
            .. Aggregates.Select(static a => a.Column),
            .. GroupingId is null ? [] : new[] { GroupingId },
        ];
}
