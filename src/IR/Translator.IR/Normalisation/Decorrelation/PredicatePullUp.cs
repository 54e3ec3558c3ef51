using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Decorrelation;

/// <summary>
/// Takes the predicates over an enclosing query's columns out of a relation. Where an operator works on groups of rows (aggregate, distinct, limit,
/// window), only equalities pass it: it then works on the groups of the equality's inner side as well.
/// </summary>
internal sealed partial class PredicatePullUp(IReadOnlySet<ColumnId> outer, NormalisationContext context)
{
    /// <summary>The relation without its correlated predicates, or null where they cannot be taken out.</summary>
    public PulledUp? Try(Relation relation)
    {
        if (!relation.FreeColumns.Overlaps(outer))
        {
            return new(relation, []);
        }
        return relation switch
        {
            Filter filter => OfFilter(filter),
            Project project => OfProject(project),
            Aggregate { GroupingSets.Count: 0 } aggregate => OfAggregate(aggregate),
            Distinct distinct => OfDistinct(distinct),
            Sort sort => IsCorrelated(sort.Keys.Select(static k => k.Value)) ? null : Try(sort.Input),
            Limit limit => OfLimit(limit),
            TopN top => OfLimited(top.Input, top.Keys, top.Count, top.Offset),
            Window window => OfWindow(window),
            Join join => OfJoin(join),
            Generate generate => OfPlain(generate, generate.Input, generate.Arguments),
            Watermark watermark => OfPlain(watermark, watermark.Input, []),
            _ => null,
        };
    }

    private bool IsCorrelated(Expression expression) => expression.ReferencedColumns.Overlaps(outer);

    private bool IsCorrelated(IEnumerable<Expression> expressions) => expressions.Any(IsCorrelated);

    // Predicates below an operator that makes nothing of missing rows.
    private PulledUp? TryRows(Relation relation) => Try(relation) is { Missing: null } below ? below : null;

    private PulledUp? OfPlain(Relation relation, Relation input, EquatableArray<Expression> expressions) =>
        !IsCorrelated(expressions) && TryRows(input) is { } below
            ? below with
            {
                Relation = relation.MapInputs(_ => below.Relation),
            }
            : null;

    private PulledUp? OfFilter(Filter filter)
    {
        if (Try(filter.Input) is not { } below || below.Missing is { } missing && !IsNeverTrue(filter.Predicate, missing))
        {
            return null;
        }
        var conjuncts = filter.Predicate.Conjuncts;
        var pulled = conjuncts.Where(IsCorrelated).ToList();
        return pulled.Exists(static p => p.IsVolatile)
            ? null
            : new(below.Relation.Where([.. conjuncts.Where(c => !IsCorrelated(c))], context), [.. below.Predicates, .. pulled]);
    }

    // HAVING that the row over no rows does not pass: then there is no such row.
    private bool IsNeverTrue(Expression predicate, IReadOnlyDictionary<ColumnId, Expression> missing) =>
        predicate
            .Conjuncts.Select(c => NullPropagation.Fold(c.Substitute(missing), context.Folder))
            .Any(static c => c.IsNullLiteral || c.IsFalse);

    private PulledUp? OfProject(Project project)
    {
        if (IsCorrelated(project.Columns.Select(static c => c.Value)) || Try(project.Input) is not { } below)
        {
            return null;
        }
        if (below.Missing is { } values && !project.Columns.All(c => c.Value.MaySubstitute(values)))
        {
            return null;
        }
        var made = project.Columns.Select(static c => c.Column.Id).ToHashSet();
        var used = below.Predicates.SelectMany(static p => p.ReferencedColumns).ToHashSet();
        var added = below.Relation.Output.Where(c => used.Contains(c.Id) && !made.Contains(c.Id)).Select(static c => c.PassedThrough);
        return below with
        {
            Relation = project with { Input = below.Relation, Columns = [.. project.Columns, .. added] },
            Missing = below.Missing is { } missing
                ? project.Definitions.ToDictionary(
                    static c => c.Key,
                    c => NullPropagation.Fold(c.Value.Substitute(missing), context.Folder)
                )
                : null,
        };
    }

    private PulledUp? OfAggregate(Aggregate aggregate)
    {
        if (IsCorrelated(aggregate.Expressions) || TryRows(aggregate.Input) is not { } below)
        {
            return null;
        }
        var keys = aggregate.Keys.ToList();
        var predicates = new List<Expression>();
        foreach (var predicate in below.Predicates)
        {
            if (!UsesRows(predicate, below.Relation))
            {
                predicates.Add(predicate);
            }
            else if (CorrelatedEquality.TryRead(predicate, outer) is { } equality)
            {
                predicates.Add(equality.WithInner(ColumnOf(equality.Inner, keys).Reference));
            }
            else
            {
                return null;
            }
        }
        var missing = aggregate.Keys.IsEmpty ? OverNothing(aggregate) : null;
        return aggregate.Keys.IsEmpty && missing is null
            ? null
            : new(aggregate with { Input = below.Relation, Keys = [.. keys] }, [.. predicates], missing);
    }

    // The column that holds a value, made where there is none yet.
    private ColumnSymbol ColumnOf(Expression value, List<Assignment> assignments)
    {
        if (assignments.Find(a => a.Value == value) is { } there)
        {
            return there.Column;
        }
        var name = value is ColumnReference reference ? reference.Column.Name : "key";
        var column = context.Columns.Allocate(name, value.Type, value.Nullable);
        assignments.Add(new Assignment(column, value));
        return column;
    }

    private static Dictionary<ColumnId, Expression>? OverNothing(Aggregate aggregate)
    {
        var values = new Dictionary<ColumnId, Expression>();
        foreach (var (column, value) in aggregate.Aggregates)
        {
            switch (value)
            {
                case AggregateCall call when WellKnownFunctions.IsZeroOverNothing(call.Function) && column.Type == Types.DataType.BigInt:
                    values[column.Id] = Literal.BigInt(0);
                    break;
                case AggregateCall call when WellKnownFunctions.IsNullOverNothing(call.Function):
                    values[column.Id] = Literal.Null(column.Type);
                    break;
                default:
                    return null;
            }
        }
        return values;
    }

    private PulledUp? OfDistinct(Distinct distinct)
    {
        if (TryRows(distinct.Input) is not { } below)
        {
            return null;
        }
        var columns = distinct.Output.DistinctBy(static c => c.Id).Select(static c => c.PassedThrough).ToList();
        var kept = columns.Select(static c => c.Column.Id).ToHashSet();
        var predicates = new List<Expression>();
        foreach (var predicate in below.Predicates)
        {
            if (predicate.ReferencedColumns.All(id => outer.Contains(id) || kept.Contains(id) || !below.Relation.Makes(id)))
            {
                predicates.Add(predicate);
            }
            else if (CorrelatedEquality.TryRead(predicate, outer) is { } equality)
            {
                predicates.Add(equality.WithInner(ColumnOf(equality.Inner, columns).Reference));
            }
            else
            {
                return null;
            }
        }
        var input = columns.TrueForAll(static c => c.IsPassThrough)
            ? below.Relation.WithOutput([.. columns.Select(static c => c.Column)])
            : new Project(below.Relation, [.. columns]) { Origin = distinct.Origin };
        return new(distinct with { Input = input }, [.. predicates]);
    }

    private static bool UsesRows(Expression predicate, Relation relation) => predicate.ReferencedColumns.Any(relation.Makes);
}
