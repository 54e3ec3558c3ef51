using Translator.IR;
using Translator.IR.Expressions;

namespace Translator.Backends.Streaming.Traits;

/// <summary>What is known of the changes on an edge.</summary>
/// <param name="Mode">The kinds of changes.</param>
/// <param name="Key">Columns that no two rows have equal at a time; none where there is at most one row; null where unknown.</param>
/// <param name="Times">The columns under a watermark.</param>
/// <param name="State">How much the step keeps.</param>
public sealed record StreamTraits(
    ChangelogMode Mode,
    EquatableArray<ColumnId>? Key,
    EquatableArray<EventTimeColumn> Times,
    StateBound State
)
{
    /// <summary>Nothing is known.</summary>
    public static StreamTraits Unknown { get; } = new(ChangelogMode.Retract, null, [], StateBound.Unbounded);

    /// <summary>The time column behind a column, or null.</summary>
    public EventTimeColumn? TimeOf(ColumnId column) => Times.FirstOrDefault(t => t.Column == column && t.Field is null);
}
