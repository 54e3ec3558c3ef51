using Translator.IR.Relations;

namespace Translator.Backends.Batch.Planning;

/// <summary>About how many rows a relation gives; only good for comparing two of them.</summary>
internal sealed class RowEstimate(Func<QualifiedName, long?> tables)
{
    private const double UnknownTable = 1_000_000;

    public double Of(Relation relation) =>
        relation switch
        {
            Scan scan => tables(scan.Table) ?? UnknownTable,
            Values values => values.Rows.Count,
            Filter filter => Of(filter.Input) / 4,
            Project project => Of(project.Input),
            Aggregate { Keys.IsEmpty: true } => 1,
            Aggregate aggregate => Of(aggregate.Input) / 8,
            Join { Kind: JoinKind.Inner, Condition: null } join => Of(join.Left) * Of(join.Right),
            Join { Kind: JoinKind.LeftSemi or JoinKind.LeftAnti or JoinKind.LeftAntiNullAware } join => Of(join.Left) / 2,
            Join { Kind: JoinKind.LeftMark or JoinKind.LeftSingle } join => Of(join.Left),
            Join join => Math.Max(Of(join.Left), Of(join.Right)),
            Sort sort => Of(sort.Input),
            TopN top => Math.Min(top.Count, Of(top.Input)),
            Limit limit => Math.Min(limit.Count ?? long.MaxValue, Of(limit.Input)),
            SetOperation operation => operation.Inputs.Sum(Of),
            Distinct distinct => Of(distinct.Input) / 2,
            Window window => Of(window.Input),
            Generate generate => Of(generate.Input) * 4,
            Unpivot unpivot => Of(unpivot.Input) * unpivot.Entries.Count,
            TimeWindow window => Of(window.Input),
            Watermark watermark => Of(watermark.Input),
            Alias alias => Of(alias.Input),
            Hinted hinted => Of(hinted.Input),
            With with => Of(with.Body),
            CteReference => UnknownTable / 10,
            RecursiveUnion union => Of(union.Anchor) * 10,
            Sink => 0,
        };
}
