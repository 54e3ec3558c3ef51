using Translator.Backends.Streaming.Traits;
using Translator.IR;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Backends.Streaming.Operators;

/// <summary>
/// Keeps the running values of each group. A touched group's old row goes and its new row comes at the end of the step; or, when groups close, a
/// group's only row comes when the watermark has passed it.
/// <see cref="Closing"/>: The input's column that says when a group is complete, or null where groups stay for good. <see cref="Emission"/>: When rows of groups that close go out.
/// </summary>
public sealed record KeyedAggregation(
    StreamOperator Input,
    EquatableArray<Assignment> Keys,
    EquatableArray<GroupingSet> GroupingSets,
    EquatableArray<Assignment> Aggregates,
    ColumnSymbol? GroupingId,
    EventTimeColumn? Closing,
    WindowEmission Emission
) : StreamOperator
{
    public override EquatableArray<ColumnSymbol> Output { get; } =
    [.. Keys.Select(static k => k.Column), .. Aggregates.Select(static a => a.Column), .. GroupingId is null ? [] : new[] { GroupingId }];

    public override EquatableArray<StreamOperator> Inputs => [Input];

    /// <summary>Whether rows come once, when their group closes.</summary>
    public bool EmitsOnClose => Closing is not null && Emission == WindowEmission.OnClose;
}
