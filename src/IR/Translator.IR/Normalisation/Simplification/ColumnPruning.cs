using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.IR.Normalisation.Simplification;

/// <summary>Walks a query from the top with the set of columns that are used above.</summary>
internal sealed class ColumnPruning
{
    /// <summary>A relation with the same rows that has at least the used columns; exactly its own where all are used.</summary>
    public Relation Prune(Relation relation, IReadOnlySet<ColumnId> used) =>
        relation switch
        {
            Scan scan => scan.Columns.All(c => used.Contains(c.Id))
                ? scan
                : scan with
                {
                    Columns = [.. scan.Columns.Where(c => used.Contains(c.Id))],
                },
            Relations.Values values => PruneValues(values, used),
            Project project => PruneProject(project, used),
            Aggregate aggregate => PruneAggregate(aggregate, used),
            Window window => PruneWindow(window, used),
            Join join => PruneJoin(join, used),
            SetOperation { Kind: SetOperationKind.Union, All: true } union => PruneUnion(union, used),
            Sort or TopN => BelowNarrowed(relation, used),
            Filter or Limit or Generate or TimeWindow or Watermark or Alias or Hinted => Below(relation, used),
            Distinct or SetOperation or Sink or RecursiveUnion or Unpivot => relation.MapInputs(PruneWhole),
            With with => with.MapInputs(input => Prune(input, ReferenceEquals(input, with.Body) ? used : Ids(input))),
            CteReference => relation,
        };

    private static HashSet<ColumnId> Ids(Relation relation) => relation.Output.Select(static c => c.Id).ToHashSet();

    private Relation PruneWhole(Relation relation) => Prune(relation, Ids(relation));

    private static HashSet<ColumnId> With(IEnumerable<ColumnId> used, IEnumerable<Expression> expressions)
    {
        var all = used.ToHashSet();
        foreach (var expression in expressions)
        {
            all.UnionWith(expression.ReferencedColumns);
        }
        return all;
    }

    private Relation Below(Relation relation, IReadOnlySet<ColumnId> used)
    {
        var needed = With(used, relation.Expressions);
        if (relation is Watermark watermark)
        {
            needed.Add(watermark.Column.Id);
        }
        return relation.MapInputs(input => Prune(input, needed));
    }

    // For operators that hold rows: what they hold is worth a projection.
    private Relation BelowNarrowed(Relation relation, IReadOnlySet<ColumnId> used)
    {
        var needed = With(used, relation.Expressions);
        return relation.MapInputs(input => Narrow(Prune(input, needed), needed));
    }

    private static Relation Narrow(Relation relation, HashSet<ColumnId> needed) =>
        relation is Scan || relation.Output.All(c => needed.Contains(c.Id))
            ? relation
            : relation.WithOutput([.. relation.Output.Where(c => needed.Contains(c.Id))]);

    private static Relations.Values PruneValues(Relations.Values values, IReadOnlySet<ColumnId> used)
    {
        var kept = Positions(values.Columns, used);
        return kept.Count == values.Columns.Count
            ? values
            : values with
            {
                Columns = [.. kept.Select(i => values.Columns[i])],
                Rows = [.. values.Rows.Select(r => new ValuesRow([.. kept.Select(i => r.Cells[i])]))],
            };
    }

    private static List<int> Positions(EquatableArray<ColumnSymbol> columns, IReadOnlySet<ColumnId> used) =>
        [.. Enumerable.Range(0, columns.Count).Where(i => used.Contains(columns[i].Id))];

    private Project PruneProject(Project project, IReadOnlySet<ColumnId> used)
    {
        var kept = project.Columns.All(c => used.Contains(c.Column.Id))
            ? project
            : project with
            {
                Columns = [.. project.Columns.Where(c => used.Contains(c.Column.Id))],
            };
        return (Project)Below(kept, new HashSet<ColumnId>());
    }

    private Aggregate PruneAggregate(Aggregate aggregate, IReadOnlySet<ColumnId> used)
    {
        var kept = aggregate.Aggregates.All(a => used.Contains(a.Column.Id))
            ? aggregate
            : aggregate with
            {
                Aggregates = [.. aggregate.Aggregates.Where(a => used.Contains(a.Column.Id))],
            };
        if (kept.GroupingId is { } id && !used.Contains(id.Id))
        {
            kept = kept with { GroupingId = null };
        }
        return (Aggregate)Below(kept, new HashSet<ColumnId>());
    }

    private Relation PruneWindow(Window window, IReadOnlySet<ColumnId> used)
    {
        if (!window.Calls.Any(c => used.Contains(c.Column.Id)))
        {
            return Prune(window.Input, used);
        }
        var kept = window.Calls.All(c => used.Contains(c.Column.Id))
            ? window
            : window with
            {
                Calls = [.. window.Calls.Where(c => used.Contains(c.Column.Id))],
            };
        return BelowNarrowed(kept, used);
    }

    private Relation PruneJoin(Join join, IReadOnlySet<ColumnId> used)
    {
        if (join is { Kind: JoinKind.LeftMark, Mark: { } mark } && !used.Contains(mark.Id))
        {
            return Prune(join.Left, used);
        }
        var needed = With(used, join.Expressions);
        return join.MapInputs(input => Narrow(Prune(input, needed), needed));
    }

    private Relation PruneUnion(SetOperation union, IReadOnlySet<ColumnId> used)
    {
        var kept = Positions(union.Columns, used);
        if (kept.Count == union.Columns.Count)
        {
            return union.MapInputs(PruneWhole);
        }
        return union with
        {
            Operands = [.. union.Operands.Select(input => PrunePositions(input, kept))],
            Columns = [.. kept.Select(i => union.Columns[i])],
        };
    }

    private Relation PrunePositions(Relation input, List<int> positions)
    {
        EquatableArray<ColumnSymbol> columns = [.. positions.Select(i => input.Output[i])];
        return Prune(input, columns.Select(static c => c.Id).ToHashSet()).WithOutput(columns);
    }
}
