using Translator.Frontends.Binding.Scopes;
using Translator.IR;
using Translator.IR.Diagnostics;
using Translator.IR.Diagnostics.Codes;
using Translator.IR.Expressions;
using Translator.IR.Relations;

namespace Translator.Frontends.Binding.Queries;

/// <summary>
/// Puts the relations of a SELECT together: time window, aggregate, HAVING, generators, windows, QUALIFY, the list, DISTINCT, order, limit.
/// </summary>
internal sealed class SelectAssembler(SelectLevel level, Grouping grouping, SelectClauses clauses)
{
    private readonly BindingSession session = level.Session;
    private List<SelectItem> items = level.Items;
    private Expression? having = clauses.Having;
    private Expression? qualify = clauses.Qualify;
    private List<SortKey> keys = clauses.Keys ?? [];
    private List<PendingWindow> windows = level.Windows;
    private List<PendingGenerator> generators = level.Generators;

    public BoundRows? Assemble()
    {
        var origin = session.Context.At(clauses.Select.Span);
        if (level is { IsAggregated: true, Generators.Count: > 0, Windows.Count: > 0 })
        {
            // Spark 4.3 computes such windows before the table function makes its rows, and without an aggregate after it.
            session.Context.Report(
                StatementErrors.UnsupportedClause,
                clauses.Select.Span,
                "A table function beside aggregates and window calls"
            );
            return null;
        }
        if (!level.IsAggregated && generators.Find(static g => g.Alias is not null) is { Alias: { } alias } early)
        {
            // Spark 4.3 makes the rows before the aliases of the list, and fails inside.
            session.Context.Report(QueryErrors.AliasInGenerator, early.Span, alias);
            return null;
        }
        var relation = AddTimeWindow(level.From.Relation);
        if (level.IsAggregated)
        {
            if (!CheckGenerated())
            {
                return null;
            }
            if (AddAggregate(relation) is not { } aggregate)
            {
                return null;
            }
            relation = aggregate;
        }
        // HAVING over the columns of a table function of the list has to wait for them.
        var generated = generators.SelectMany(static g => g.Columns).Select(static c => c.Id).ToHashSet();
        var waits = having is not null && having.ReferencedColumns.Any(generated.Contains);
        if (!waits)
        {
            relation = Filter(relation, having);
        }
        var made = windows.Select(static w => w.Column.Id).ToHashSet();
        var late = generators.FindAll(g => g.Call.Arguments.Any(a => a.ReferencedColumns.Any(made.Contains)));
        relation = AddGenerators(relation, [.. generators.Except(late)]);
        relation = AddWindows(relation);
        relation = AddGenerators(relation, late);
        relation = Filter(relation, waits ? having : null);
        relation = Filter(relation, qualify);
        return new SelectOutput(level, clauses).Assemble(relation, items, keys, origin);
    }

    /// <summary>Beside aggregates, Spark 4.3 makes a table function's rows after the list: its other items cannot see the columns.</summary>
    private bool CheckGenerated()
    {
        var made = generators.SelectMany(static g => g.Columns).Select(static c => c.Id).ToHashSet();
        foreach (var item in items.Where(static i => i.Value is not ColumnReference))
        {
            var use = item.Value.DescendantsAndSelf().OfType<ColumnReference>().FirstOrDefault(r => made.Contains(r.Id));
            if (use is not null)
            {
                session.Context.Diagnostics.Add(
                    new Diagnostic(NameErrors.UnresolvedColumn, use.Origin.Location, use.Column.Name)
                    {
                        Condition = "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION",
                    }.WithHelp("Make the rows with LATERAL VIEW and compute over their columns.")
                );
                return false;
            }
        }
        return true;
    }

    private Relation AddTimeWindow(Relation relation)
    {
        if (level.TimeWindow is not { } pending)
        {
            return relation;
        }
        EquatableArray<Expression> partition = [];
        if (pending.Call.Kind == TimeWindowKind.Session)
        {
            var others = grouping.Keys.Where(k => k.Value is not ColumnReference key || key.Id != pending.Window.Id).ToList();
            if (others.Count == grouping.Keys.Count)
            {
                session.Context.Report(StatementErrors.UnsupportedClause, pending.Span, "session_window(…) outside GROUP BY");
            }
            partition = others.Select(k => Restore(k.Value)).ToEquatableArray();
        }
        var call = pending.Call;
        var time = Restore(call.Time);
        var gap = call.Gap is null ? null : Restore(call.Gap);
        var origin = session.Context.At(pending.Span);
        var window = new TimeWindow(
            relation,
            call.Kind,
            time,
            partition,
            call.Size,
            call.Slide,
            call.Offset,
            gap,
            pending.Start,
            pending.End
        )
        {
            Origin = origin,
        };
        var columns = relation.Output.Select(static c => new Assignment(c, new ColumnReference(c)));
        return new Project(window, [.. columns, new Assignment(pending.Window, pending.Value)]) { Origin = origin };
    }

    /// <summary>The aggregate, and all clauses over its output; null after an error.</summary>
    private Aggregate? AddAggregate(Relation relation)
    {
        var sets = grouping.Sets is { } given ? given : [];
        var isSets = grouping.Sets is not null;
        var seen = new List<Assignment>();
        var made = new List<Assignment>();
        foreach (var key in grouping.Keys)
        {
            var column =
                isSets || key.Value is not ColumnReference passed
                    ? session.Context.Columns.Allocate(key.Name, key.Value.Type, isSets || key.Value.Nullable)
                    : passed.Column;
            seen.Add(new Assignment(column, key.Value));
            made.Add(new Assignment(column, Restore(key.Value)));
        }
        var groupingValues = new GroupingColumns(session, grouping);
        var values = groupingValues.Resolve(level.Groupings);
        if (values is null)
        {
            return null;
        }
        var rewriter = new GroupedRewriter(
            session,
            seen,
            values,
            relation.Output.Select(static c => c.Id).ToHashSet(),
            !grouping.Keys.IsEmpty,
            isSets
        );
        items = items.ConvertAll(i => i with { Value = RewriteItem(i, rewriter, seen) });
        having = having is null ? null : rewriter.Rewrite(having);
        if (!new OrderBarrier(level, grouping, seen).Check(having, items, keys))
        {
            return null;
        }
        qualify = qualify is null ? null : rewriter.Rewrite(qualify);
        keys = keys.ConvertAll(k => k with { Value = rewriter.Rewrite(k.Value) });
        windows = windows.ConvertAll(w => Rewrite(w, rewriter));
        generators = generators.ConvertAll(g =>
            g with
            {
                Call = g.Call with { Arguments = g.Call.Arguments.Select(rewriter.RewriteItem).ToEquatableArray() },
            }
        );
        var aggregates = level.Aggregates.Select(a => a with { Value = Restore(a.Value) }).ToEquatableArray();
        return new Aggregate(relation, [.. made], sets, aggregates, groupingValues.Id)
        {
            Origin = session.Context.At(clauses.Select.GroupBy?.Span ?? clauses.Select.Span),
        };
    }

    /// <summary>An item that uses an alias may be a key as a whole, with the alias's value in its place.</summary>
    private Expression RewriteItem(SelectItem item, GroupedRewriter rewriter, List<Assignment> seen)
    {
        var inlined = item.Level == 0 ? item.Value : level.Inline(item.Value);
        return seen.Exists(k => k.Value == inlined) ? rewriter.RewriteItem(inlined) : rewriter.RewriteItem(item.Value);
    }

    private static PendingWindow Rewrite(PendingWindow window, GroupedRewriter rewriter) =>
        window with
        {
            Call = (WindowCall)rewriter.RewriteItem(window.Call),
            Partition = window.Partition.Select(rewriter.RewriteItem).ToEquatableArray(),
            Order = window.Order.Select(k => k with { Value = rewriter.RewriteItem(k.Value) }).ToEquatableArray(),
        };

    private Relation AddWindows(Relation relation)
    {
        foreach (var group in windows.GroupBy(static w => (w.Partition, w.Order)))
        {
            var calls = group.Select(static w => new Assignment(w.Column, w.Call)).ToEquatableArray();
            relation = new Window(relation, group.Key.Partition, group.Key.Order, calls) { Origin = calls[0].Value.Origin };
        }
        return relation;
    }

    private static Relation Filter(Relation relation, Expression? predicate) =>
        predicate is null ? relation : new Filter(relation, predicate) { Origin = predicate.Origin };

    /// <summary>One table function after the other: where one uses the columns of another, that one comes first.</summary>
    private static Relation AddGenerators(Relation relation, List<PendingGenerator> pending)
    {
        foreach (var generator in pending)
        {
            relation = new Generate(relation, generator.Call.Function, generator.Call.Arguments, generator.Call.Outer, generator.Columns);
        }
        return relation;
    }

    /// <summary>The expression over the input's own columns, which grouping sets have shown to the clauses as nullable.</summary>
    private Expression Restore(Expression expression)
    {
        if (!level.HasGroupingSets)
        {
            return expression;
        }
        var own = level.From.Relation.Output.ToDictionary(static c => c.Id, static c => (Expression)new ColumnReference(c));
        return expression.Substitute(own);
    }
}
