using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Decorrelation;

/// <summary>
/// Computes the right side of a lateral join for all different values of the left columns that it uses (the domain) at once, and joins on those values.
/// Works through every operator (Neumann and Kemper, «Unnesting Arbitrary Queries»), at the price of computing the left side twice.
/// </summary>
internal sealed partial class DomainUnnesting
{
    // Of lateral joins that each use the one before, each copies it; far from here nobody wrote the query by hand.
    private const int MostCopiedRelations = 2_000;

    private readonly Join join;
    private readonly NormalisationContext context;
    private readonly EquatableArray<ColumnSymbol> columns;
    private readonly HashSet<ColumnId> ids;
    private readonly Relation source;
    private bool failed;

    /// <summary>Prepares for a lateral join whose right side uses some columns of its left side.</summary>
    public DomainUnnesting(Join join, IReadOnlySet<ColumnId> outer, NormalisationContext context)
    {
        this.join = join;
        this.context = context;
        columns = [.. join.Left.Output.Where(c => outer.Contains(c.Id)).DistinctBy(static c => c.Id)];
        ids = [.. outer];
        source = Source(join.Left, ids);
    }

    /// <summary>The join, perhaps with more columns than the lateral one; null after a diagnostic.</summary>
    public Join? TryBuild()
    {
        if (source.IsVolatile)
        {
            context.Diagnostics.Report(NormalisationErrors.CorrelationToVolatile, join.Origin.Location);
            return null;
        }
        if (source.DescendantsAndSelf().Count() > MostCopiedRelations)
        {
            context.Diagnostics.Report(NormalisationErrors.TooManySubqueries, join.Origin.Location);
            return null;
        }
        var right = Visit(join.Right);
        var same = columns.Select(c => context.WellKnown.Same(c.Reference, right.Domain[c.Id].Reference));
        return failed
            ? null
            : join with
            {
                Right = right.Relation,
                Condition = context.WellKnown.And(join.Condition is { } condition ? same.Prepend(condition) : same),
                Lateral = false,
            };
    }

    private bool IsCorrelated(Relation relation) => relation.FreeColumns.Overlaps(ids);

    private Unnested Visit(Relation relation)
    {
        if (!IsCorrelated(relation))
        {
            return WithDomain(relation);
        }
        return relation switch
        {
            Filter filter => Above(filter, filter.Input),
            Generate generate => Above(generate, generate.Input),
            Watermark watermark => Above(watermark, watermark.Input),
            Project project => OfProject(project),
            Sort sort => Visit(sort.Input),
            Distinct distinct => OfDistinct(distinct),
            Limit { Input: Sort sort } limit => OfLimited(sort.Input, sort.Keys, limit.Count, limit.Offset),
            Limit limit => OfLimited(limit.Input, [], limit.Count, limit.Offset),
            TopN top => OfLimited(top.Input, top.Keys, top.Count, top.Offset),
            Aggregate aggregate => OfAggregate(aggregate),
            Window window => OfWindow(window),
            TimeWindow window => OfTimeWindow(window),
            Join inner => OfJoin(inner),
            SetOperation operation => OfSetOperation(operation),
            Relations.Values => Fail(relation, "VALUES"),
            RecursiveUnion => Fail(relation, "a recursive query"),
            With => Fail(relation, "a shared named query"),
            Scan or CteReference or Sink or Unpivot or Alias or Hinted => Fail(relation, "this query"),
        };
    }

    // The other relations of the enclosing query do not matter once an error is found; the walk goes on with something of the right columns.
    private Unnested Fail(Relation relation, string place)
    {
        failed = true;
        context.Diagnostics.Report(NormalisationErrors.UnsupportedCorrelation, (relation.Origin.Location ?? join.Origin.Location), place);
        return new(relation, columns.ToDictionary(static c => c.Id));
    }

    /// <summary>Every different value of the columns, each time under new ids; values beside those of the left side do no harm.</summary>
    private Unnested Domain()
    {
        if (failed)
        {
            return new(join.Left, columns.ToDictionary(static c => c.Id));
        }
        var copy = source.RefreshIds(context.Columns);
        var domain = new Dictionary<ColumnId, ColumnSymbol>();
        foreach (var (original, copied) in source.Output.Zip(copy.Output))
        {
            if (ids.Contains(original.Id))
            {
                domain[original.Id] = copied;
            }
        }
        EquatableArray<ColumnSymbol> kept = [.. columns.Select(c => domain[c.Id])];
        return new(new Distinct(copy.WithOutput(kept)) { Origin = join.Origin }, domain);
    }

    // The least part of the left side that makes the columns. Subqueries that were joined to it before are not computed again; were they, each subquery
    // of a query would double its size.
    private static Relation Source(Relation relation, IReadOnlySet<ColumnId> columns) =>
        relation switch
        {
            Join inner
                when !inner.Lateral
                    && inner.Kind != JoinKind.RightOuter
                    && inner.Kind != JoinKind.FullOuter
                    && columns.IsSubsetOf(inner.Left.OutputIds) => Source(inner.Left, columns),
            Join { Lateral: false, Kind: JoinKind.Inner or JoinKind.RightOuter } inner when columns.IsSubsetOf(inner.Right.OutputIds) =>
                Source(inner.Right, columns),
            Project project when project.Columns.All(c => c.IsPassThrough || !columns.Contains(c.Column.Id)) => Source(
                project.Input,
                columns
            ),
            _ => relation,
        };

    private Unnested WithDomain(Relation relation)
    {
        var domain = Domain();
        return relation.IsSingleEmptyRow
            ? domain
            : domain with
            {
                Relation = new Join(domain.Relation, relation, JoinKind.Inner, null, false, null) { Origin = relation.Origin },
            };
    }

    private Unnested Above(Relation relation, Relation input)
    {
        var below = Visit(input);
        return below with { Relation = relation.MapExpressions(below.Inside).MapInputs(_ => below.Relation) };
    }

    private Unnested OfProject(Project project)
    {
        var below = Visit(project.Input);
        var made = project.Columns.Select(static c => c.Column.Id).ToHashSet();
        return below with
        {
            Relation = project with
            {
                Input = below.Relation,
                Columns =
                [
                    .. project.Columns.Select(c => c with { Value = below.Inside(c.Value) }),
                    .. below.PassedThrough.Where(c => !made.Contains(c.Column.Id)),
                ],
            },
        };
    }

    private Unnested OfDistinct(Distinct distinct)
    {
        var below = Narrowed(distinct.Input);
        return below with { Relation = distinct with { Input = below.Relation } };
    }

    // The relation's own columns and those of the domain, and no others.
    private Unnested Narrowed(Relation relation)
    {
        var below = Visit(relation);
        return below with { Relation = below.Relation.WithOutput([.. relation.Output, .. below.Domain.Values]) };
    }

    private Unnested OfLimited(Relation input, EquatableArray<SortKey> order, long? count, long offset)
    {
        var below = Visit(input);
        EquatableArray<SortKey> inside = [.. order.Select(k => k with { Value = below.Inside(k.Value) })];
        EquatableArray<Expression> partition = [.. below.Domain.Values.Select(static c => c.Reference)];
        return below with { Relation = LimitPerPartition.Build(below.Relation, partition, inside, count, offset, context) };
    }
}
